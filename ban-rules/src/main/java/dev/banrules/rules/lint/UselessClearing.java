package dev.banrules.rules.lint;

import dev.banrules.model.ban.SoftwareList;

/** Cleared software of a list that is complete. */
final class UselessClearing implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "useless-clearing",
        "`cleared` on a complete list",
        "What is not on a complete list is not banned by it, so nothing needs to be cleared. And an"
            + " entry stays banned though it is cleared.",
        "Say `complete: false` where somebody must judge the rest; otherwise remove `cleared`, and give"
            + " an entry that no longer counts its `until`.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<SoftwareList> entry : linted.lists()) {
      SoftwareList list = entry.value();
      if (list.complete() && !list.cleared().isEmpty()) {
        report.add(
            entry, "/cleared", "list `" + list.id() + "` is complete: to clear changes nothing");
      }
    }
  }
}
