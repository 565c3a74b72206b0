package dev.banrules.report.ban;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.verdict.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A ban's timeline drawn in text: a column a stretch between two dates, a row a conduct. */
final class TimelineText {

  private static final int COLUMN = 12;
  private static final int COLUMNS_IN_A_ROW = 7;
  private static final String LEGEND =
      ". upcoming   ~ in force, time to comply   = in force   - suspended";

  private final PhaseFunction phases;

  TimelineText(PhaseFunction phases) {
    this.phases = phases;
  }

  List<String> of(Ban ban) {
    List<LocalDate> days = new ArrayList<>(boundaries(ban.timeline()));
    int margin = ban.prohibits().stream().mapToInt(c -> c.word().length()).max().orElse(0) + 2;
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < days.size(); from += COLUMNS_IN_A_ROW) {
      int to = Math.min(days.size(), from + COLUMNS_IN_A_ROW);
      StringBuilder header = new StringBuilder(" ".repeat(margin));
      days.subList(from, to).forEach(day -> header.append(pad(day.toString(), COLUMN)));
      lines.add(header.toString().stripTrailing());
      for (Conduct conduct : ban.prohibits()) {
        lines.add(row(ban, conduct, days, from, to, margin));
      }
    }
    lines.add(" ".repeat(margin) + LEGEND);
    return lines;
  }

  private String row(Ban ban, Conduct conduct, List<LocalDate> days, int from, int to, int margin) {
    StringBuilder row = new StringBuilder(pad(conduct.word(), margin));
    for (int i = from; i < to; i++) {
      row.append(
          String.valueOf(mark(phases.of(ban.timeline(), conduct, days.get(i)))).repeat(COLUMN));
    }
    boolean open =
        to == days.size() && phases.of(ban.timeline(), conduct, days.get(to - 1)) != Phase.NONE;
    return row.append(open ? ">" : "").toString().stripTrailing();
  }

  /** The days on which the phase of some conduct can change. */
  private static NavigableSet<LocalDate> boundaries(Timeline timeline) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    timeline.forEachBoundary(days::add);
    return days;
  }

  private static char mark(Phase phase) {
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

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
