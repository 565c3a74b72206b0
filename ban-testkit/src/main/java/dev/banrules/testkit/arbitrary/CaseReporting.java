package dev.banrules.testkit.arbitrary;

import dev.banrules.testkit.Case;
import dev.banrules.testkit.CaseFormatter;
import java.util.Optional;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;

/** Reports cases by the formatter that the service loader finds; without one, as they are. */
public final class CaseReporting implements SampleReportingFormat {

  private static final Optional<CaseFormatter> FORMATTER =
      ServiceLoader.load(CaseFormatter.class).findFirst();

  /** Makes one, as the service loader does. */
  public CaseReporting() {}

  @Override
  public boolean appliesTo(Object value) {
    return FORMATTER.isPresent() && value instanceof Case;
  }

  @Override
  public Object report(Object value) {
    return SampleReportingFormat.plainLabel(
        FORMATTER.orElseThrow().format((Case) value));
  }
}
