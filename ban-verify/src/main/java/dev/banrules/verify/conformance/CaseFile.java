package dev.banrules.verify.conformance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.base.Words;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Suggestion;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Status;
import dev.banrules.verify.conformance.CaseCatalogs.Kind;
import dev.banrules.verify.conformance.ConformanceCase.Expected;
import dev.banrules.verify.conformance.ConformanceCase.ExpectedFinding;
import dev.banrules.verify.conformance.ConformanceCase.Request;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
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
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private CaseFile() {}

  static ConformanceCase parse(String name, String text) {
    try {
      JsonNode root = JSON.readTree(text);
      checkKeys(
          root,
          "name",
          "why",
          "ban",
          "catalogs",
          "waivers",
          "device",
          "at",
          "options",
          "ask",
          "expect");
      Optional<Request> ask = optional(root.path("ask"), CaseFile::request);
      Expected expected = expected(required(root, "expect"));
      checkArgument(
          ask.isPresent() == expected.answer().isPresent(),
          "`expect` needs `answer` where the case has `ask`, and only there");
      return new ConformanceCase(
          optional(root.path("name"), CaseFile::text).orElse(name),
          optional(root.path("why"), CaseFile::text).orElse(""),
          optional(root.path("ban"), n -> Id.of(text(n))),
          catalogs(root.path("catalogs")),
          optional(root.path("waivers"), JsonNode::toString),
          required(root, "device").toString(),
          date(required(root, "at")),
          options(root.path("options"), expected),
          ask,
          expected);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new IllegalArgumentException(
          (at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ")
              + e.getOriginalMessage(),
          e);
    }
  }

  private static CaseCatalogs catalogs(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return new CaseCatalogs(Kind.GIVEN, ImmutableList.of());
    }
    if (node.isString()) {
      checkArgument(
          text(node).equals("built-in"),
          "`catalogs` is `built-in`, a list of paths or a list of catalogs, not %s",
          node);
      return new CaseCatalogs(Kind.BUILT_IN, ImmutableList.of());
    }
    boolean paths = node.valueStream().anyMatch(JsonNode::isString);
    return paths
        ? new CaseCatalogs(Kind.FILES, list(node, CaseFile::text))
        : new CaseCatalogs(Kind.INLINE, list(node, JsonNode::toString));
  }

  private static Request request(JsonNode node) {
    checkKeys(node, "software", "conduct");
    return new Request(
        required(node, "software").toString(), Conduct.of(text(required(node, "conduct"))));
  }

  private static AuditOptions options(JsonNode node, Expected expected) {
    checkKeys(node, "unrecognised", "undated", "jurisdictions");
    AuditOptions.Builder options =
        AuditOptions.builder().hints(false).nextChange(expected.nextChange().isPresent());
    optional(node.path("unrecognised"), n -> word(Unrecognised.class, n))
        .ifPresent(options::unrecognised);
    optional(node.path("undated"), n -> word(Undated.class, n)).ifPresent(options::undated);
    optional(node.path("jurisdictions"), n -> list(n, code -> Jurisdiction.of(text(code))))
        .ifPresent(options::addAllJurisdictions);
    return options.build();
  }

  private static Expected expected(JsonNode node) {
    checkKeys(
        node, "status", "answer", "findings", "unrecognised", "nextChange", "since", "component");
    checkArgument(!node.isEmpty(), "`expect` pins nothing");
    return new Expected(
        optional(node.path("status"), n -> word(Status.class, n)),
        optional(node.path("answer"), n -> word(Answer.class, n)),
        optional(node.path("findings"), n -> list(n, CaseFile::finding)),
        optional(node.path("unrecognised"), n -> list(n, JsonNode::asInt)),
        node.has("nextChange")
            ? Optional.of(optional(node.path("nextChange"), CaseFile::date))
            : Optional.empty(),
        optional(node.path("since"), n -> list(n, d -> optional(d, CaseFile::date))),
        optional(
            node.path("component"),
            n -> list(n, c -> optional(c, place -> PartRef.parse(text(place))))));
  }

  private static ExpectedFinding finding(JsonNode node) {
    checkKeys(node, "ban", "software", "conduct", "consequence", "certainty");
    return new ExpectedFinding(
        Id.of(text(required(node, "ban"))),
        required(node, "software").asInt(),
        Conduct.of(text(required(node, "conduct"))),
        word(Consequence.class, required(node, "consequence")),
        word(Certainty.class, required(node, "certainty")));
  }

  /** A key that were skipped in silence would be a test that tests nothing. */
  private static void checkKeys(JsonNode node, String... keys) {
    checkArgument(
        node.isObject() || node.isMissingNode() || node.isNull(),
        "found %s, expected an object",
        node);
    ImmutableSet<String> known = ImmutableSet.copyOf(keys);
    for (String key : node.propertyNames()) {
      checkArgument(
          known.contains(key),
          "unknown key `%s`, expected one of %s%s",
          key,
          String.join(", ", known),
          Suggestion.nearest(key, known));
    }
  }

  private static JsonNode required(JsonNode node, String key) {
    JsonNode value = node.path(key);
    checkArgument(!value.isMissingNode() && !value.isNull(), "the key `%s` is missing", key);
    return value;
  }

  private static String text(JsonNode node) {
    checkArgument(node.isString(), "found %s, expected text", node);
    return node.asString();
  }

  private static LocalDate date(JsonNode node) {
    try {
      return LocalDate.parse(text(node));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(node + " is not a date such as 2023-12-01", e);
    }
  }

  private static <E extends Enum<E>> E word(Class<E> type, JsonNode node) {
    return Words.find(type, text(node))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    node + " is not one of " + String.join(", ", Words.all(type))));
  }

  private static <T> Optional<T> optional(JsonNode node, Function<JsonNode, T> read) {
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(read.apply(node));
  }

  private static <T> ImmutableList<T> list(JsonNode node, Function<JsonNode, T> read) {
    checkArgument(node.isArray(), "found %s, expected a list", node);
    return node.valueStream().map(read).collect(toImmutableList());
  }
}
