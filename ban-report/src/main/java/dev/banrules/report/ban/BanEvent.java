package dev.banrules.report.ban;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.base.Words;
import dev.banrules.report.language.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happens to a ban on a day.
 *
 * @param day the day
 * @param kind what happens
 * @param detail the conduct that it happens to, or the kind of suspension; empty where it is all of
 *     the ban, or a suspension without a kind
 * @param ban the ban
 */
public record BanEvent(LocalDate day, Kind kind, Optional<String> detail, Ban ban)
    implements Comparable<BanEvent> {

  /** What can happen. */
  public enum Kind {
    /** It is announced. */
    ANNOUNCED,
    /** It takes effect. */
    EFFECTIVE,
    /** It is the last day to comply. */
    DEADLINE,
    /** A suspension begins. */
    SUSPENDED,
    /** A suspension ends. */
    RESUMED,
    /** From here on nobody knows whether it holds. */
    UNKNOWN,
    /** It ends. */
    ENDED
  }

  static List<BanEvent> of(Ban ban) {
    List<BanEvent> events = new ArrayList<>();
    Timeline timeline = ban.timeline();
    timeline.announced().ifPresent(day -> add(events, ban, day, Kind.ANNOUNCED));
    add(events, ban, timeline.effective(), Kind.EFFECTIVE);
    timeline
        .conducts()
        .forEach(
            (conduct, dates) -> {
              dates.effective().ifPresent(day -> add(events, ban, day, Kind.EFFECTIVE, conduct));
              dates.deadline().ifPresent(day -> add(events, ban, day, Kind.DEADLINE, conduct));
            });
    for (Suspension suspension : timeline.suspended()) {
      Optional<String> kind = suspension.kind().map(Words::wordOf);
      events.add(new BanEvent(suspension.from(), Kind.SUSPENDED, kind, ban));
      suspension.until().ifPresent(day -> events.add(new BanEvent(day, Kind.RESUMED, kind, ban)));
    }
    timeline.knownUntil().ifPresent(day -> add(events, ban, day, Kind.UNKNOWN));
    timeline.ended().ifPresent(day -> add(events, ban, day, Kind.ENDED));
    return events;
  }

  private static void add(List<BanEvent> events, Ban ban, LocalDate day, Kind kind) {
    events.add(new BanEvent(day, kind, Optional.empty(), ban));
  }

  private static void add(
      List<BanEvent> events, Ban ban, LocalDate day, Kind kind, Conduct conduct) {
    events.add(new BanEvent(day, kind, Optional.of(conduct.word()), ban));
  }

  /** What happens, in words. */
  String what(Messages messages) {
    boolean suspends = kind == Kind.SUSPENDED || kind == Kind.RESUMED;
    return messages.text(
        "event.what",
        "kind",
        kind,
        "conduct",
        suspends ? Optional.empty() : detail,
        "suspension",
        suspends ? suspension(messages) : "");
  }

  private String suspension(Messages messages) {
    return detail
        .map(word -> messages.word("suspensionKind", word))
        .orElseGet(() -> messages.text("show.suspended"));
  }

  @Override
  public int compareTo(BanEvent other) {
    return Comparator.comparing(BanEvent::day)
        .thenComparing(event -> event.ban().id())
        .compare(this, other);
  }
}
