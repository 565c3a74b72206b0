package dev.banrules.report.why;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Explanation;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a ban applies to a piece of software on a device, and the conduct that says it.
 *
 * @param ban the ban
 * @param explanation how it was asked for that conduct
 */
public record BanAnswer(Ban ban, Explanation explanation) {

  private static final Set<Consequence> APPLIES =
      EnumSet.of(Consequence.VIOLATION, Consequence.DUE, Consequence.ADVISORY, Consequence.NOTICE);

  /**
   * What applies comes before what is exempt, suspended or to come, and both before no finding; of
   * what applies the surest, and of these the gravest.
   */
  private static final Comparator<Explanation> MOST_TELLING =
      Comparator.comparing((Explanation e) -> e.consequence().isEmpty())
          .thenComparing(e -> e.consequence().filter(APPLIES::contains).isEmpty())
          .thenComparing(e -> e.hit() != Truth.YES)
          .thenComparing(e -> e.consequence().orElse(Consequence.EXEMPT));

  /**
   * {@return the answer of a ban: that for the conduct for which it tells most}
   *
   * @param ban the ban
   * @param explanations how it was asked for each conduct, at least one
   */
  public static BanAnswer of(Ban ban, List<Explanation> explanations) {
    return new BanAnswer(ban, explanations.stream().min(MOST_TELLING).orElseThrow());
  }

  /** {@return whether it applies on the day: what is exempt, suspended or to come does not} */
  public Truth applies() {
    if (explanation.consequence().filter(APPLIES::contains).isEmpty()) {
      return Truth.NO;
    }
    return explanation.hit() == Truth.YES ? Truth.YES : Truth.UNKNOWN;
  }
}
