package dev.banrules.rules.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds entries of catalogs that are valid but suspicious (see {@code docs/lint.md}). */
public final class Lint {

  private static final ImmutableList<Check> CHECKS =
      ImmutableList.of(
          new HitsNothing(),
          new ImpliedBan(),
          new UselessExemption(),
          new UselessDeadline(),
          new UselessSuspension(),
          new OverlappingPatterns(),
          new SharedIdentifier(),
          new ConfusableNames(),
          new AliasLikeOtherVendor(),
          new OwnershipCycle(),
          new UndecidedThreshold(),
          new MissingInstrument(),
          new MissingSource(),
          new TitleNamesOther(),
          new OpenList(),
          new NothingAllowed(),
          new VendorGap(),
          new UnusedList(),
          new UselessEntry(),
          new UselessClearing(),
          new BindsNobody(),
          new UnknownForLong(),
          new StaleBan(),
          new MisspeltWord(),
          new GovernmentOfOrganisation(),
          new ExpiredCatalog());

  private static final Comparator<LintWarning> ORDER =
      comparing(LintWarning::catalog).thenComparing(warning -> positionOf(warning.rule()));

  private Lint() {}

  /** {@return all rules, in the order in which they are documented} */
  public static ImmutableList<LintRule> rules() {
    return Stream.concat(CHECKS.stream().map(Check::rule), Acceptances.RULES.stream())
        .collect(toImmutableList());
  }

  /**
   * {@return all that is suspicious in catalogs, by catalog, in the order of the rules}
   *
   * @param catalogs the catalogs, which hold together
   * @param today the date; without one, what only time makes suspicious is left out
   */
  public static ImmutableList<LintWarning> of(CatalogSet catalogs, Optional<LocalDate> today) {
    return of(catalogs, today, ImmutableList.of()).warnings();
  }

  /**
   * {@return all that is suspicious in catalogs, and what of it their comments accept}
   *
   * @param catalogs the catalogs, which hold together
   * @param today the date; without one, what only time makes suspicious is left out
   * @param comments the comments of the catalogs
   */
  public static LintReport of(
      CatalogSet catalogs, Optional<LocalDate> today, List<LintComment> comments) {
    LintedCatalogs linted = new LintedCatalogs(catalogs, today);
    ImmutableList.Builder<LintWarning> found = ImmutableList.builder();
    for (Check check : CHECKS) {
      check.run(
          linted,
          (entry, below, message) ->
              found.add(
                  new LintWarning(
                      check.rule(), entry.catalog(), entry.pointer() + below, message)));
    }
    LintReport report = Acceptances.of(comments, rules()).applyTo(found.build());
    return new LintReport(
        ImmutableList.sortedCopyOf(ORDER, report.warnings()),
        ImmutableList.sortedCopyOf(
            comparing(LintReport.AcceptedWarning::warning, ORDER), report.accepted()));
  }

  private static int positionOf(LintRule rule) {
    return rules().indexOf(rule);
  }
}
