package dev.banrules.cli.check;

import com.google.common.collect.ImmutableList;
import dev.banrules.report.fleet.Reports;
import java.util.Iterator;

/** The formats of answers: for people, for programs, and those of reports. */
final class CheckFormats implements Iterable<String> {

  static final String TEXT = "text";
  static final String JSON = "json";

  @Override
  public Iterator<String> iterator() {
    return ImmutableList.<String>builder()
        .add(TEXT, JSON)
        .addAll(Reports.installed().formats())
        .build()
        .iterator();
  }
}
