package dev.banrules.verify.conformance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Party;
import dev.banrules.model.base.Words;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Suggestion;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.verify.conformance.CaseCatalogs.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads what the files of cases have in common. */
final class CaseJson {

  private CaseJson() {}

  static CaseCatalogs catalogs(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return new CaseCatalogs(Kind.GIVEN, ImmutableList.of());
    }
    if (node.isString()) {
      checkArgument(
          text(node).equals("built-in"),
          "`catalogs` is `built-in`, a list of paths or a list of catalogs, not %s",
          CaseTree.text(node));
      return new CaseCatalogs(Kind.BUILT_IN, ImmutableList.of());
    }
    boolean paths = node.valueStream().anyMatch(JsonNode::isString);
    return paths
        ? new CaseCatalogs(Kind.FILES, list(node, CaseJson::text))
        : new CaseCatalogs(Kind.INLINE, list(node, CaseTree::text));
  }

  /** The caller's choices; hints are off. */
  static AuditOptions options(JsonNode node, boolean nextChange) {
    checkKeys(node, "as", "unrecognised", "undated", "jurisdictions");
    AuditOptions.Builder options = AuditOptions.builder().hints(false).nextChange(nextChange);
    optional(node.path("as"), n -> Party.of(text(n))).ifPresent(options::askedBy);
    optional(node.path("unrecognised"), n -> word(Unrecognised.class, n))
        .ifPresent(options::unrecognised);
    optional(node.path("undated"), n -> word(Undated.class, n)).ifPresent(options::undated);
    optional(node.path("jurisdictions"), n -> list(n, code -> Jurisdiction.of(text(code))))
        .ifPresent(options::addAllJurisdictions);
    return options.build();
  }

  /** A key that were skipped in silence would be a test that tests nothing. */
  static void checkKeys(JsonNode node, String... keys) {
    checkArgument(
        node.isObject() || node.isMissingNode() || node.isNull(),
        "found %s, expected an object",
        CaseTree.text(node));
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

  static JsonNode required(JsonNode node, String key) {
    JsonNode value = node.path(key);
    checkArgument(!value.isMissingNode() && !value.isNull(), "the key `%s` is missing", key);
    return value;
  }

  static String text(JsonNode node) {
    checkArgument(node.isString(), "found %s, expected text", CaseTree.text(node));
    return node.asString();
  }

  static LocalDate date(JsonNode node) {
    try {
      return LocalDate.parse(text(node));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          CaseTree.text(node) + " is not a date such as 2023-12-01", e);
    }
  }

  static <E extends Enum<E>> E word(Class<E> type, JsonNode node) {
    return Words.find(type, text(node))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    CaseTree.text(node) + " is not one of " + String.join(", ", Words.all(type))));
  }

  static <T> Optional<T> optional(JsonNode node, Function<JsonNode, T> read) {
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(read.apply(node));
  }

  static <T> ImmutableList<T> list(JsonNode node, Function<JsonNode, T> read) {
    checkArgument(node.isArray(), "found %s, expected a list", CaseTree.text(node));
    return node.valueStream().map(read).collect(toImmutableList());
  }
}
