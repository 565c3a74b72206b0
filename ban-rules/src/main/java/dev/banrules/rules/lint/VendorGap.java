package dev.banrules.rules.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Days between two vendors of an application on which it has none. */
final class VendorGap implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "vendor-gap",
        "days between two vendors of an application on which it has none",
        "On days on which no vendor of an application counts, it is unknown whose it is, and every ban"
            + " on a vendor or an origin is a possible hit. An application that changes hands does so"
            + " on one day: the `until` of one vendor is the `from` of the next.",
        "Correct the dates, or name who had the application in between.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<Application> entry : linted.applications()) {
      Application application = entry.value();
      for (int i = 0; i < application.vendors().size(); i++) {
        ApplicationVendor vendor = application.vendors().get(i);
        Optional<LocalDate> next = nextAfter(vendor, application);
        if (next.isPresent()) {
          report.add(
              entry,
              "/vendor/" + i,
              "`"
                  + application.id()
                  + "` has no vendor from "
                  + vendor.period().until().orElseThrow()
                  + " until "
                  + next.get());
        }
      }
    }
  }

  /** The first day of the vendor that follows, where nobody counts before. */
  private static Optional<LocalDate> nextAfter(ApplicationVendor vendor, Application application) {
    // Where no vendor of a place counts, the one that names no place does.
    ImmutableList<ApplicationVendor> candidates =
        application.vendors().stream()
            .filter(other -> other.within().equals(vendor.within()) || other.within().isEmpty())
            .collect(toImmutableList());
    return vendor
        .period()
        .until()
        .filter(end -> candidates.stream().noneMatch(other -> other.period().contains(end)))
        .flatMap(
            end ->
                candidates.stream()
                    .flatMap(other -> other.period().from().stream())
                    .filter(from -> from.isAfter(end))
                    .min(Comparator.naturalOrder()));
  }
}
