package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Target;
import java.util.List;

/** A list that is not complete, in a target that narrows it by nothing else. */
final class OpenList implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "open-list",
        "a list that is not complete, and that nothing narrows",
        "Of a list that is not complete nobody knows what else is on it. Where nothing else in the"
            + " target narrows it, every piece of software that is not cleared is a possible hit, on"
            + " every device in scope.",
        "Narrow it by what the act does say, such as an origin or a category in `allOf`; or say"
            + " `complete: true` where the list is known.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<Ban> entry : linted.bans()) {
      if (isOpen(entry.value().target(), linted)) {
        report.add(
            entry,
            "/target",
            "all software that is not cleared is a possible hit of ban `"
                + entry.value().id()
                + "`: its list is not complete");
      }
    }
  }

  /** Whether a target answers other than no of whatever it is asked, and a list is why. */
  private static boolean isOpen(Target target, LintedCatalogs linted) {
    if (target instanceof Target.Listed listed) {
      return !linted.catalogs().list(listed.list()).orElseThrow().complete();
    }
    if (target instanceof Target.Not not) {
      return not.target() instanceof Target.Listed && isOpen(not.target(), linted);
    }
    if (target instanceof Target.AnyOf anyOf) {
      return anyOf.targets().stream().anyMatch(part -> isOpen(part, linted));
    }
    if (target instanceof Target.AllOf allOf) {
      List<Target> parts =
          allOf.targets().stream().filter(part -> !(part instanceof Target.Anything)).toList();
      return !parts.isEmpty() && parts.stream().allMatch(part -> isOpen(part, linted));
    }
    return false;
  }
}
