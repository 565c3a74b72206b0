package dev.banrules.report.html;

import dev.banrules.model.verdict.Status;
import dev.banrules.report.language.Messages;
import java.util.Locale;

/** Draws the shares of the statuses as a ring; the table beside it says the same in numbers. */
final class Donut {

  /** With this radius the ring is 100 long, so that a part of it is a percentage. */
  private static final double RADIUS = 50 / Math.PI;

  private static final double CENTRE = 21;

  /** A sign needs so many percent of the ring. */
  private static final double ROOM_FOR_SIGN = 5;

  private Donut() {}

  static void write(Markup out, FleetFigures figures, Messages words) {
    out.open(
        "svg",
        "class",
        "donut",
        "viewBox",
        "0 0 42 42",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    double start = 0;
    for (Status status : Status.values()) {
      if (figures.of(status) > 0) {
        double percent = 100.0 * figures.of(status) / figures.devices();
        Mark mark = Mark.of(status);
        arc(out, mark, start, percent);
        if (percent >= ROOM_FOR_SIGN) {
          sign(out, mark, start + percent / 2);
        }
        start += percent;
      }
    }
    text(out, String.valueOf(figures.devices()), "total", CENTRE, CENTRE + 1);
    text(
        out,
        words.text("html.state.devices", "count", figures.devices()),
        "unit",
        CENTRE,
        CENTRE + 5);
    out.close();
  }

  private static void arc(Markup out, Mark mark, double start, double percent) {
    // A gap keeps neighbours apart for those who see no colours; a whole ring has none.
    double drawn = percent > 99.9 ? 100 : Math.max(percent - 0.6, 0.4);
    out.empty(
        "circle",
        "class",
        mark.style,
        "cx",
        number(CENTRE),
        "cy",
        number(CENTRE),
        "r",
        number(RADIUS),
        "stroke-dasharray",
        number(drawn) + " " + number(100 - drawn),
        "stroke-dashoffset",
        number(25 - start));
  }

  private static void sign(Markup out, Mark mark, double at) {
    double angle = 2 * Math.PI * at / 100 - Math.PI / 2;
    text(
        out,
        mark.sign,
        "sign",
        CENTRE + RADIUS * Math.cos(angle),
        CENTRE + RADIUS * Math.sin(angle) + 1.2);
  }

  private static void text(Markup out, String text, String style, double x, double y) {
    out.element(
        "text", text, "class", style, "x", number(x), "y", number(y), "text-anchor", "middle");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
