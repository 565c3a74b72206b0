package dev.banrules.report.act;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.report.ban.PhaseFunction;
import dev.banrules.report.fleet.ReportHead;

/**
 * What is the same for all devices of an act's evidence.
 *
 * @param act the word that groups the bans of the act, or the id of its only ban
 * @param bans the bans of the act, never empty
 * @param phases where a prohibition stands on a day
 * @param report what every report has
 */
public record ActHead(
    String act, ImmutableList<Ban> bans, PhaseFunction phases, ReportHead report) {

  /**
   * Checks the bans.
   *
   * @throws IllegalArgumentException if there is none
   */
  public ActHead {
    requireNonNull(act, "act");
    checkArgument(!bans.isEmpty(), "an act has a ban");
    requireNonNull(phases, "phases");
    requireNonNull(report, "report");
  }

  /** {@return the waivers of the act's bans} */
  public ImmutableList<Waiver> waivers() {
    return report.waivers().stream()
        .filter(waiver -> bans.stream().anyMatch(ban -> ban.id().equals(waiver.ban())))
        .collect(ImmutableList.toImmutableList());
  }
}
