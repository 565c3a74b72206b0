package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import java.time.LocalDate;

/** A ban of which nobody has asked for long whether it still holds. */
final class UnknownForLong implements Check {

  private static final int YEARS = 1;

  @Override
  public LintRule rule() {
    return new LintRule(
        "unknown-for-long",
        "a ban of which nobody knows for a year whether it holds, and nobody has looked",
        "From its `knownUntil` on a ban gives possible findings alone. A year later an answer may be"
            + " known: the act was renewed, replaced or has ended. A look is the ban's `verified`, or"
            + " `reviewed` in the `coverage` of a place that the ban belongs to. It needs a date to be"
            + " found.",
        "Look, and set `ended`, a later `knownUntil` or none; where nothing was found, the day of the"
            + " look in `coverage`.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    linted.today().ifPresent(today -> run(linted, today, report));
  }

  private static void run(LintedCatalogs linted, LocalDate today, Report report) {
    LocalDate longAgo = today.minusYears(YEARS);
    for (CatalogEntry<Ban> entry : linted.bans()) {
      Ban ban = entry.value();
      ban.timeline()
          .knownUntil()
          .filter(known -> known.isBefore(longAgo))
          .filter(
              known -> LastLook.at(ban, linted).filter(look -> !look.isBefore(longAgo)).isEmpty())
          .filter(known -> ban.timeline().ended().filter(end -> !today.isBefore(end)).isEmpty())
          .ifPresent(
              known ->
                  report.add(
                      entry,
                      "/timeline/knownUntil",
                      "since "
                          + known
                          + " nobody knows whether ban `"
                          + ban.id()
                          + "` holds, and nobody has looked for a year"));
    }
  }
}
