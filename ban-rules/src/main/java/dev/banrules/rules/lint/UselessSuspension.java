package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import java.util.Optional;

/** A suspension on whose days the ban is without effect anyway. */
final class UselessSuspension implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "useless-suspension",
        "a suspension after the end of the ban, or before its beginning",
        "A suspension that begins on or after the day on which the ban ends, or is over before the ban"
            + " begins, changes no verdict: one of the dates is wrong.",
        "Check the dates of the suspension and `ended`; a ban that was struck down ends, one that is"
            + " stopped for a time is suspended.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<Ban> entry : linted.bans()) {
      Timeline timeline = entry.value().timeline();
      for (int i = 0; i < timeline.suspended().size(); i++) {
        String below = "/timeline/suspended/" + i;
        fault(timeline, timeline.suspended().get(i))
            .ifPresent(fault -> report.add(entry, below, fault));
      }
    }
  }

  private static Optional<String> fault(Timeline timeline, Suspension suspension) {
    if (timeline.ended().isPresent() && !suspension.from().isBefore(timeline.ended().get())) {
      return Optional.of(
          "the suspension from "
              + suspension.from()
              + " comes after the ban has ended on "
              + timeline.ended().get());
    }
    return suspension
        .until()
        .filter(until -> !until.isAfter(timeline.start()))
        .map(
            until ->
                "the suspension until "
                    + until
                    + " is over before the ban begins on "
                    + timeline.start());
  }
}
