package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Instrument;

/** A ban of which nobody can check what it says. */
final class MissingSource implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "missing-source",
        "a ban without a source",
        "Without a source nobody can check the dates and the reach of a ban, or see that it has"
            + " changed.",
        "Add `sources`, or the `url` of the instrument.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    linted.bans().stream()
        .filter(entry -> !hasSource(entry.value()))
        .forEach(
            entry ->
                report.add(
                    entry,
                    "",
                    "ban `"
                        + entry.value().id()
                        + "` has neither `sources` nor an instrument's `url`"));
  }

  private static boolean hasSource(Ban ban) {
    return !ban.sources().isEmpty() || ban.instrument().flatMap(Instrument::url).isPresent();
  }
}
