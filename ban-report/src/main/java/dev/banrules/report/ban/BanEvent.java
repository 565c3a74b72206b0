package dev.banrules.report.ban;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.base.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens to a ban on a day. */
record BanEvent(LocalDate day, String what, String ban, String title)
    implements Comparable<BanEvent> {

  static List<BanEvent> of(Ban ban) {
    List<BanEvent> events = new ArrayList<>();
    var timeline = ban.timeline();
    timeline.announced().ifPresent(day -> add(events, ban, day, "announced"));
    add(events, ban, timeline.effective(), "takes effect");
    timeline
        .conducts()
        .forEach(
            (conduct, dates) -> {
              dates
                  .effective()
                  .ifPresent(day -> add(events, ban, day, "takes effect for " + conduct));
              dates
                  .deadline()
                  .ifPresent(day -> add(events, ban, day, "last day to comply for " + conduct));
            });
    timeline
        .suspended()
        .forEach(
            suspension -> {
              String kind =
                  suspension
                      .kind()
                      .map(Words::wordOf)
                      .map(w -> w.replace('-', ' '))
                      .orElse("suspended");
              add(events, ban, suspension.from(), kind);
              suspension.until().ifPresent(day -> add(events, ban, day, "no longer " + kind));
            });
    timeline
        .knownUntil()
        .ifPresent(day -> add(events, ban, day, "from here on nobody knows whether it holds"));
    timeline.ended().ifPresent(day -> add(events, ban, day, "ends"));
    return events;
  }

  private static void add(List<BanEvent> events, Ban ban, LocalDate day, String what) {
    events.add(new BanEvent(day, what, ban.id().value(), ban.title()));
  }

  @Override
  public int compareTo(BanEvent other) {
    return Comparator.comparing(BanEvent::day).thenComparing(BanEvent::ban).compare(this, other);
  }
}
