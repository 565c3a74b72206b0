package dev.banrules.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import dev.banrules.report.html.FleetFigures.Event;
import dev.banrules.report.language.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws the days on which something falls due, and the day of the audit. */
final class Timeline {

  private static final int WIDTH = 720;
  private static final int MARGIN = 60;
  private static final int AXIS = 78;
  private static final int HEIGHT = 112;

  /** Labels closer than this would cover each other. */
  private static final int LABEL = 84;

  private final LocalDate first;
  private final long days;

  private Timeline(LocalDate first, LocalDate last) {
    this.first = first;
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
  }

  static void write(Markup out, Map<Event, Long> events, LocalDate at, Messages words) {
    TreeMap<LocalDate, Long> byDay =
        events.entrySet().stream()
            .collect(
                groupingBy(
                    event -> event.getKey().day(), TreeMap::new, summingLong(Map.Entry::getValue)));
    LocalDate first = byDay.firstKey().isBefore(at) ? byDay.firstKey() : at;
    LocalDate last = byDay.lastKey().isAfter(at) ? byDay.lastKey() : at;
    new Timeline(first, last).write(out, byDay, at, words);
  }

  private void write(Markup out, SortedMap<LocalDate, Long> byDay, LocalDate at, Messages words) {
    out.open(
        "svg",
        "class",
        "timeline",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "aria-hidden",
        "true",
        "focusable",
        "false");
    line(out, "axis", MARGIN / 2, AXIS, WIDTH - MARGIN / 2, AXIS);
    line(out, "today", x(at), 18, x(at), AXIS + 8);
    audit(out, x(at), words.text("html.timeline.today", "day", at));
    long most = byDay.values().stream().mapToLong(Long::longValue).max().orElse(1);
    int labelled = Integer.MIN_VALUE / 2;
    for (Map.Entry<LocalDate, Long> day : byDay.entrySet()) {
      int x = x(day.getKey());
      int top = AXIS - 12 - (int) (26 * day.getValue() / most);
      line(out, "stem", x, AXIS, x, top);
      out.empty(
          "circle", "class", "stem", "cx", String.valueOf(x), "cy", String.valueOf(top), "r", "4");
      if (x - labelled >= LABEL) {
        label(out, "count", x, top - 8, String.valueOf(day.getValue()));
        label(out, "day", x, AXIS + 24, day.getKey().toString());
        labelled = x;
      }
    }
    out.close();
  }

  private int x(LocalDate day) {
    return MARGIN + (int) ((WIDTH - 2 * MARGIN) * ChronoUnit.DAYS.between(first, day) / days);
  }

  private static void line(Markup out, String style, int x1, int y1, int x2, int y2) {
    out.empty("path", "class", style, "d", "M" + x1 + " " + y1 + "L" + x2 + " " + y2);
  }

  private static void label(Markup out, String style, int x, int y, String text) {
    out.element(
        "text",
        text,
        "class",
        style,
        "x",
        String.valueOf(x),
        "y",
        String.valueOf(y),
        "text-anchor",
        "middle");
  }

  /** A longer label, which begins or ends at its line where there is no room on both sides. */
  private static void audit(Markup out, int x, String text) {
    String anchor = x < 2 * LABEL ? "start" : x > WIDTH - 2 * LABEL ? "end" : "middle";
    out.element(
        "text", text, "class", "today", "x", String.valueOf(x), "y", "12", "text-anchor", anchor);
  }
}
