package dev.banrules.examples.service.guard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.fleet.ReportHead;
import dev.banrules.report.fleet.Reports;
import dev.banrules.report.language.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Content Security Policy of all answers: the page's own files and, as it shows reports, the
 * style and script that every report has inside, by the hashes that a report names itself.
 */
final class ContentPolicy {

  private static final Pattern OF_REPORT =
      Pattern.compile("style-src (\\S+?); script-src ('sha256-[^']+')");

  private ContentPolicy() {}

  static String of(CatalogSet catalogs) {
    Matcher report = OF_REPORT.matcher(emptyReport(catalogs).replace("&#39;", "'"));
    if (!report.find()) {
      throw new IllegalStateException("a report has no Content Security Policy of its own");
    }
    return "default-src 'none'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
        + " frame-ancestors 'none'; style-src 'self' "
        + report.group(1)
        + "; script-src 'self' "
        + report.group(2);
  }

  private static String emptyReport(CatalogSet catalogs) {
    StringWriter page = new StringWriter();
    try {
      Reports.installed()
          .writer("html")
          .begin(
              new ReportHead(
                  catalogs,
                  ImmutableList.of(),
                  LocalDate.EPOCH,
                  AuditOptions.defaults(),
                  ImmutableSet.of(),
                  Language.ENGLISH,
                  ""),
              page)
          .finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }
}
