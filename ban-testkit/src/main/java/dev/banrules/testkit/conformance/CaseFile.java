package dev.banrules.testkit.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.base.Id;
import dev.banrules.model.base.Words;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Status;
import dev.banrules.testkit.conformance.ConformanceCase.Expected;
import dev.banrules.testkit.conformance.ConformanceCase.ExpectedFinding;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Splits a case's file: its documents stay text, the rest becomes values. */
final class CaseFile {

  /** Percentages are exact decimals and pass through as they were written. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private CaseFile() {}

  static ConformanceCase parse(String text) {
    JsonNode root = JSON.readTree(text);
    return new ConformanceCase(
        root.required("name").asString(),
        root.required("why").asString(),
        list(root.required("catalogs"), JsonNode::toString),
        optional(root.required("waivers"), JsonNode::toString),
        root.required("device").toString(),
        date(root.required("at")),
        options(root.required("options")),
        expected(root.required("expect")));
  }

  private static AuditOptions options(JsonNode node) {
    AuditOptions.Builder options = AuditOptions.builder().hints(false).nextChange(true);
    optional(node.path("unrecognised"), n -> word(Unrecognised.class, n))
        .ifPresent(options::unrecognised);
    optional(node.path("undated"), n -> word(Undated.class, n)).ifPresent(options::undated);
    options.addAllJurisdictions(
        list(node.path("jurisdictions"), n -> Jurisdiction.of(n.asString())));
    return options.build();
  }

  private static Expected expected(JsonNode node) {
    return new Expected(
        word(Status.class, node.required("status")),
        list(node.required("findings"), CaseFile::finding),
        list(node.required("unrecognised"), JsonNode::asInt),
        optional(node.required("nextChange"), CaseFile::date),
        optional(node.path("since"), n -> list(n, d -> optional(d, CaseFile::date))),
        optional(node.path("component"), n -> list(n, c -> optional(c, JsonNode::asString))));
  }

  private static ExpectedFinding finding(JsonNode node) {
    return new ExpectedFinding(
        Id.of(node.required("ban").asString()),
        node.required("software").asInt(),
        Conduct.of(node.required("conduct").asString()),
        word(Consequence.class, node.required("consequence")),
        word(Certainty.class, node.required("certainty")));
  }

  private static LocalDate date(JsonNode node) {
    return LocalDate.parse(node.asString());
  }

  private static <E extends Enum<E>> E word(Class<E> type, JsonNode node) {
    return Words.find(type, node.asString())
        .orElseThrow(
            () -> new IllegalArgumentException("not one of " + Words.all(type) + ": " + node));
  }

  private static <T> Optional<T> optional(JsonNode node, Function<JsonNode, T> read) {
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(read.apply(node));
  }

  private static <T> ImmutableList<T> list(JsonNode node, Function<JsonNode, T> read) {
    return node.valueStream().map(read).collect(toImmutableList());
  }
}
