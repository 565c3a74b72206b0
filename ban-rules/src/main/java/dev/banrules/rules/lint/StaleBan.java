package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import java.time.LocalDate;

/** A ban that was confirmed long ago, and not since. */
final class StaleBan implements Check {

  private static final int YEARS = 2;

  @Override
  public LintRule rule() {
    return new LintRule(
        "stale-ban",
        "a ban that was last verified more than two years ago",
        "A ban that somebody confirmed long ago may have been changed or repealed since. A look at a"
            + " place that the ban belongs to (`reviewed` in `coverage`) counts like `verified`. It"
            + " needs a date to be found.",
        "Check the ban, and give the day in `verified`; or set `ended` or `knownUntil`.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    linted.today().ifPresent(today -> run(linted, today, report));
  }

  private static void run(LintedCatalogs linted, LocalDate today, Report report) {
    for (CatalogEntry<Ban> entry : linted.bans()) {
      Ban ban = entry.value();
      boolean hasEnded = ban.timeline().ended().filter(end -> !today.isBefore(end)).isPresent();
      if (ban.verified().isPresent() && !hasEnded) {
        LastLook.at(ban, linted)
            .filter(look -> look.plusYears(YEARS).isBefore(today))
            .ifPresent(
                look ->
                    report.add(
                        entry, "/verified", "ban `" + ban.id() + "` was last checked on " + look));
      }
    }
  }
}
