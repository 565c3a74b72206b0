package dev.banrules.rules.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Suggestion;
import dev.banrules.rules.lint.LintReport.AcceptedWarning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comments of catalogs accept. */
final class Acceptances {

  static final LintRule MALFORMED =
      new LintRule(
          "malformed-acceptance",
          "a comment for lint that lint can't read",
          "A comment that begins with `lint:` and is not of the form `lint: accept RULE: reason`, with"
              + " a known rule and a reason, accepts nothing.",
          "Write `# lint: accept RULE: reason` on or directly above the element; `ban lint --rules`"
              + " lists the rules.");

  static final LintRule UNUSED =
      new LintRule(
          "unused-acceptance",
          "an acceptance of what is not found",
          "The rule that the comment names finds nothing in the element on or above which it stands:"
              + " the mistake is mended, or the comment stands in the wrong place.",
          "Remove the comment, or move it to the element that the warning names.");

  static final ImmutableList<LintRule> RULES = ImmutableList.of(MALFORMED, UNUSED);

  private static final Pattern FORM =
      Pattern.compile("lint:\\s*accept\\s+([a-z0-9-]+)\\s*:\\s*(\\S.*)");

  private final ImmutableList<Acceptance> acceptances;
  private final ImmutableList<LintWarning> malformed;

  private Acceptances(ImmutableList<Acceptance> acceptances, ImmutableList<LintWarning> malformed) {
    this.acceptances = acceptances;
    this.malformed = malformed;
  }

  static Acceptances of(List<LintComment> comments, ImmutableList<LintRule> rules) {
    ImmutableList<String> known = rules.stream().map(LintRule::id).collect(toImmutableList());
    ImmutableList.Builder<Acceptance> acceptances = ImmutableList.builder();
    ImmutableList.Builder<LintWarning> malformed = ImmutableList.builder();
    for (LintComment comment : comments) {
      if (!comment.text().startsWith("lint:")) {
        continue;
      }
      Matcher matcher = FORM.matcher(comment.text());
      if (!matcher.matches()) {
        malformed.add(
            warning(
                MALFORMED, comment, "`" + comment.text() + "` is not `lint: accept RULE: reason`"));
      } else if (!known.contains(matcher.group(1))) {
        malformed.add(
            warning(
                MALFORMED,
                comment,
                "there is no rule `"
                    + matcher.group(1)
                    + "`"
                    + Suggestion.nearest(matcher.group(1), known)));
      } else {
        acceptances.add(new Acceptance(comment, matcher.group(1), matcher.group(2)));
      }
    }
    return new Acceptances(acceptances.build(), malformed.build());
  }

  private static LintWarning warning(LintRule rule, LintComment comment, String message) {
    return new LintWarning(rule, comment.catalog(), comment.pointer(), message);
  }

  LintReport applyTo(ImmutableList<LintWarning> found) {
    ImmutableList.Builder<LintWarning> warnings = ImmutableList.builder();
    ImmutableList.Builder<AcceptedWarning> accepted = ImmutableList.builder();
    Set<Acceptance> used = new HashSet<>();
    for (LintWarning warning : found) {
      ImmutableList<Acceptance> by =
          acceptances.stream()
              .filter(acceptance -> acceptance.covers(warning))
              .collect(toImmutableList());
      used.addAll(by);
      if (by.isEmpty()) {
        warnings.add(warning);
      } else {
        accepted.add(new AcceptedWarning(warning, by.get(0).reason()));
      }
    }
    warnings.addAll(malformed);
    for (Acceptance acceptance : acceptances) {
      if (!used.contains(acceptance)) {
        warnings.add(
            warning(
                UNUSED,
                acceptance.comment(),
                "nothing here is a case of `" + acceptance.rule() + "`"));
      }
    }
    return new LintReport(warnings.build(), accepted.build());
  }

  private record Acceptance(LintComment comment, String rule, String reason) {

    boolean covers(LintWarning warning) {
      String at = comment.pointer();
      return warning.rule().id().equals(rule)
          && warning.catalog().equals(comment.catalog())
          && (warning.pointer().equals(at) || warning.pointer().startsWith(at + "/"));
    }
  }
}
