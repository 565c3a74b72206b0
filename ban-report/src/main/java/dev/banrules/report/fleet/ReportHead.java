package dev.banrules.report.fleet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Status;
import dev.banrules.report.language.Language;
import java.time.LocalDate;

/**
 * What is the same for all devices of a report.
 *
 * @param catalogs the catalogs that the verdicts rest on
 * @param waivers the waivers that they rest on
 * @param at the date of the audit
 * @param options what the caller of the audit chose
 * @param shown the statuses of which devices are shown; others are only counted
 * @param language the language of sentences; words of documents and identifiers are the same in all
 * @param version the version of the program, for readers who must know what made the report
 */
public record ReportHead(
    CatalogSet catalogs,
    ImmutableList<Waiver> waivers,
    LocalDate at,
    AuditOptions options,
    ImmutableSet<Status> shown,
    Language language,
    String version) {

  /** Checks that nothing is null. */
  public ReportHead {
    requireNonNull(catalogs, "catalogs");
    requireNonNull(waivers, "waivers");
    requireNonNull(at, "at");
    requireNonNull(options, "options");
    requireNonNull(shown, "shown");
    requireNonNull(language, "language");
    requireNonNull(version, "version");
  }
}
