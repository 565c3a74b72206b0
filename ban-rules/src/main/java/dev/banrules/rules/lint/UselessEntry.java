package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An entry of a list that counts on no day, or only where another does. */
final class UselessEntry implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "useless-entry",
        "an entry of a list that never counts",
        "An entry counts on its own days. One that is over before any ban that uses the list begins, or"
            + " begins when all have ended, changes no verdict; nor does one whose days another entry"
            + " for the same software has as well.",
        "Check the dates of the entry; or remove it.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<SoftwareList> entry : linted.lists()) {
      List<Period> used = periodsOfUse(entry.value(), linted);
      check(entry, "/entries/", entry.value().entries(), used, report);
      check(entry, "/cleared/", entry.value().cleared(), used, report);
    }
  }

  private static List<Period> periodsOfUse(SoftwareList list, LintedCatalogs linted) {
    Target.Listed use = new Target.Listed(list.id());
    return linted.bans().stream()
        .map(CatalogEntry::value)
        .filter(ban -> Leaves.of(ban.target(), linted.catalogs()).contains(use))
        .map(UselessEntry::periodOf)
        .toList();
  }

  private static Period periodOf(Ban ban) {
    LocalDate start = ban.timeline().start();
    // A ban that ends on its first day holds on none; `hits-nothing` tells of it.
    return new Period(Optional.of(start), ban.timeline().ended().filter(start::isBefore));
  }

  private static void check(
      CatalogEntry<SoftwareList> list,
      String part,
      ImmutableList<ListEntry> entries,
      List<Period> used,
      Report report) {
    ImmutableListMultimap.Builder<Target, Integer> positions = ImmutableListMultimap.builder();
    for (int i = 0; i < entries.size(); i++) {
      positions.put(entries.get(i).target(), i);
    }
    ImmutableListMultimap<Target, Integer> byTarget = positions.build();
    for (int i = 0; i < entries.size(); i++) {
      ListEntry entry = entries.get(i);
      if (!used.isEmpty() && used.stream().noneMatch(entry.period()::overlaps)) {
        report.add(list, part + i, "no ban that uses the list holds while this entry counts");
      } else if (isCovered(entry, i, byTarget.get(entry.target()), entries)) {
        report.add(list, part + i, "another entry names the same software on all of its days");
      }
    }
  }

  private static boolean isCovered(
      ListEntry entry, int position, List<Integer> onSameSoftware, List<ListEntry> entries) {
    for (int i : onSameSoftware) {
      ListEntry other = entries.get(i);
      boolean covers = other.period().intersection(entry.period()).equals(entry.period());
      // Of two equal ones the later is told.
      if (covers && (i < position || !other.equals(entry))) {
        return true;
      }
    }
    return false;
  }
}
