package dev.banrules.rules.lint;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.banrules.model.value.Id;
import dev.banrules.rules.lint.CatalogNames.CatalogName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of two vendors, or of two applications, that are the same or look the same. */
final class ConfusableNames implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "confusable-names",
        "two names that are the same, or look the same",
        "A device often reports nothing but names. Where two entries share one, software is taken for"
            + " both; where two only look the same (a Cyrillic а for a Latin a), one is likely a"
            + " mistake, or somebody's trick.",
        "Make them one entry, or take the name from the entry that is less known by it.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    compare("vendor", linted.names().vendors(), report);
    compare("application", linted.names().applications(), report);
  }

  private static void compare(String kind, List<CatalogName> names, Report report) {
    ListMultimap<String, CatalogName> byLook = ArrayListMultimap.create();
    Set<Set<Id<?>>> reported = new HashSet<>();
    for (CatalogName name : names) {
      for (String look : name.looks()) {
        byLook.get(look).stream()
            .filter(first -> !first.owner().equals(name.owner()))
            .findFirst()
            .filter(first -> reported.add(Set.of(first.owner(), name.owner())))
            .ifPresent(first -> report.add(name.entry(), name.below(), message(kind, name, first)));
        byLook.put(look, name);
      }
    }
  }

  private static String message(String kind, CatalogName name, CatalogName first) {
    return "the name `"
        + name.text()
        + "` of `"
        + name.owner()
        + (name.normal().equals(first.normal()) ? "` is the same as `" : "` looks like `")
        + first.text()
        + "` of "
        + kind
        + " `"
        + first.owner()
        + "`";
  }
}
