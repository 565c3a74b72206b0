package dev.banrules.report.ban;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.verdict.Phase;
import dev.banrules.report.chart.Chart;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.LineWrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A ban's timeline drawn in text: a column a stretch between two dates, a row a conduct. */
final class TimelineText {

  private final PhaseFunction phases;
  private final Messages messages;

  TimelineText(PhaseFunction phases, Messages messages) {
    this.messages = messages;
    this.phases = phases;
  }

  List<String> of(Ban ban, int width) {
    List<LocalDate> days = List.copyOf(boundaries(ban.timeline()));
    List<Chart.Row> rows =
        ban.prohibits().stream().map(conduct -> row(ban.timeline(), conduct, days)).toList();
    List<String> lines =
        new ArrayList<>(Chart.draw(days.stream().map(LocalDate::toString).toList(), rows, width));
    int margin = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0) + 2;
    String legend =
        messages.text(
            "show.legend", "unknown", ban.timeline().knownUntil().isPresent() ? "yes" : "no");
    String before = " ".repeat(margin);
    lines.addAll(LineWrap.hanging(before, before + legend, width));
    return lines;
  }

  private Chart.Row row(Timeline timeline, Conduct conduct, List<LocalDate> days) {
    StringBuilder marks = new StringBuilder();
    days.forEach(day -> marks.append(mark(timeline, conduct, day)));
    boolean open = phases.of(timeline, conduct, days.get(days.size() - 1)) != Phase.NONE;
    return new Chart.Row(conduct.word(), marks.toString(), open, "");
  }

  /** The days on which the phase of some conduct can change. */
  private static NavigableSet<LocalDate> boundaries(Timeline timeline) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    timeline.forEachBoundary(days::add);
    return days;
  }

  private char mark(Timeline timeline, Conduct conduct, LocalDate day) {
    Phase phase = phases.of(timeline, conduct, day);
    if (phase != Phase.NONE && timeline.isUnknownOn(day)) {
      return '?';
    }
    switch (phase) {
      case NONE:
        return ' ';
      case SUSPENDED:
        return '-';
      case UPCOMING:
        return '.';
      case GRACE:
        return '~';
      case IN_FORCE:
        return '=';
    }
    throw new AssertionError(phase);
  }
}
