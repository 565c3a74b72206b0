package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Target;

/** A ban on all software there is. */
final class NothingAllowed implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "nothing-allowed",
        "`anything` without what is allowed",
        "A target in which `anything` stands bans all software, known or not, but for what the rest of"
            + " the target leaves out. Where the rest leaves out nothing, a device violates the ban by"
            + " its own operating system.",
        "Say what is allowed: `allOf: [anything, {not: {listed: …}}]`.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<Ban> entry : linted.bans()) {
      if (meansAll(entry.value().target())) {
        report.add(
            entry, "/target", "ban `" + entry.value().id() + "` leaves nothing that is allowed");
      }
    }
  }

  private static boolean meansAll(Target target) {
    if (target instanceof Target.AllOf allOf) {
      return allOf.targets().stream().allMatch(NothingAllowed::meansAll);
    }
    if (target instanceof Target.AnyOf anyOf) {
      return anyOf.targets().stream().anyMatch(NothingAllowed::meansAll);
    }
    return target instanceof Target.Anything;
  }
}
