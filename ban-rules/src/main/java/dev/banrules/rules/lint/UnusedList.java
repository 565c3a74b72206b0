package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.value.Id;
import java.util.stream.Stream;

/** A list that no ban uses. */
final class UnusedList implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "unused-list",
        "a list that no ban uses",
        "A list bans nothing by itself: a ban must say `listed` with its id. What stands on a list that"
            + " nobody uses is on no device a finding.",
        "Add the ban, or remove the list.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    ImmutableSet<Id<SoftwareList>> used =
        linted.bans().stream()
            .flatMap(entry -> Leaves.of(entry.value().target(), linted.catalogs()).stream())
            .flatMap(
                leaf ->
                    leaf instanceof Target.Listed listed ? Stream.of(listed.list()) : Stream.of())
            .collect(ImmutableSet.toImmutableSet());
    for (CatalogEntry<SoftwareList> entry : linted.lists()) {
      if (!used.contains(entry.value().id())) {
        report.add(entry, "", "no ban uses list `" + entry.value().id() + "`");
      }
    }
  }
}
