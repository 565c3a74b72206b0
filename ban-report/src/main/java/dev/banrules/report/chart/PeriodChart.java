package dev.banrules.report.chart;

import dev.banrules.model.value.Period;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.LineWrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Periods drawn in text, a row each. */
public final class PeriodChart {

  private PeriodChart() {}

  /**
   * What holds for a period.
   *
   * @param period when
   * @param what what
   */
  public record Bar(Period period, String what) {}

  /** The drawing; where no day is stated, there is nothing to draw but what holds. */
  public static List<String> of(List<Bar> bars, Messages messages, int width) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Bar bar : bars) {
      bar.period().from().ifPresent(days::add);
      bar.period().until().ifPresent(days::add);
    }
    if (days.isEmpty()) {
      return bars.stream()
          .flatMap(bar -> LineWrap.hanging("  ", bar.what(), width).stream())
          .toList();
    }
    boolean before = bars.stream().anyMatch(bar -> bar.period().from().isEmpty());
    List<String> headings = new ArrayList<>();
    if (before) {
      headings.add(messages.text("chart.before"));
    }
    days.forEach(day -> headings.add(day.toString()));
    return Chart.draw(headings, bars.stream().map(bar -> row(bar, days, before)).toList(), width);
  }

  private static Chart.Row row(Bar bar, NavigableSet<LocalDate> days, boolean before) {
    StringBuilder marks = new StringBuilder();
    if (before) {
      marks.append(mark(bar.period().from().isEmpty()));
    }
    days.forEach(day -> marks.append(mark(bar.period().contains(day))));
    return new Chart.Row("", marks.toString(), bar.period().until().isEmpty(), bar.what());
  }

  private static char mark(boolean holds) {
    return holds ? '=' : ' ';
  }
}
