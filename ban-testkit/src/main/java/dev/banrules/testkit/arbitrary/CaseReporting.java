package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableMap;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.CaseFormatter;
import java.util.Optional;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;

/**
 * Reports cases by the formatter that the service loader finds; without one, by their parts. Of
 * catalogs it reports what is in them.
 */
public final class CaseReporting implements SampleReportingFormat {

  private static final Optional<CaseFormatter> FORMATTER =
      ServiceLoader.load(CaseFormatter.class).findFirst();

  /** Makes one, as the service loader does. */
  public CaseReporting() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Case || value instanceof CatalogSet;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof CatalogSet catalogs) {
      return catalogs.catalogs();
    }
    Case question = (Case) value;
    return FORMATTER
        .map(formatter -> SampleReportingFormat.plainLabel(formatter.format(question)))
        .orElseGet(() -> parts(question));
  }

  private static ImmutableMap<Object, Object> parts(Case question) {
    return ImmutableMap.of(
        SampleReportingFormat.plainLabel("catalogs"), question.catalogs().catalogs(),
        SampleReportingFormat.plainLabel("waivers"), question.waivers(),
        SampleReportingFormat.plainLabel("device"), question.device(),
        SampleReportingFormat.plainLabel("at"), question.at(),
        SampleReportingFormat.plainLabel("options"), question.options());
  }
}
