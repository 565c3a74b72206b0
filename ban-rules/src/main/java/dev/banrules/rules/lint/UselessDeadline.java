package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/** A deadline that gives nobody time, or never passes. */
final class UselessDeadline implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "useless-deadline",
        "a deadline before the ban takes effect or is announced, or after it has ended",
        "A deadline gives time to comply with what already holds. One before the ban's own `effective`"
            + " or before it was announced is over when anybody hears of it; one on or after the last"
            + " day of the ban never passes, so that nobody ever violates it.",
        "Check the three dates; often a year is wrong.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<Ban> entry : linted.bans()) {
      Timeline timeline = entry.value().timeline();
      timeline
          .conducts()
          .forEach(
              (conduct, dates) ->
                  dates
                      .deadline()
                      .flatMap(deadline -> fault(timeline, deadline))
                      .ifPresent(fault -> report.add(entry, pointer(conduct), fault)));
    }
  }

  private static String pointer(Conduct conduct) {
    return "/timeline/conducts/" + conduct + "/deadline";
  }

  private static Optional<String> fault(Timeline timeline, LocalDate deadline) {
    if (deadline.isBefore(timeline.effective())) {
      return Optional.of(
          "the deadline "
              + deadline
              + " is before the ban takes effect on "
              + timeline.effective());
    }
    Optional<LocalDate> announced = timeline.announced().filter(deadline::isBefore);
    if (announced.isPresent()) {
      return Optional.of(
          "the deadline " + deadline + " is before the ban was announced on " + announced.get());
    }
    return timeline
        .ended()
        .filter(ended -> !deadline.plusDays(1).isBefore(ended))
        .map(ended -> "the deadline " + deadline + " never passes: the ban has ended on " + ended);
  }
}
