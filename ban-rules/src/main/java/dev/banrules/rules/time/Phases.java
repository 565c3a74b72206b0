package dev.banrules.rules.time;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.verdict.Phase;
import java.time.LocalDate;
import java.util.Optional;

/** The phase of a prohibition on a day: the table of semantics §2. */
public final class Phases {

  private Phases() {}

  /**
   * {@return the phase of the prohibition of a conduct on a day}
   *
   * @param timeline the ban's dates
   * @param conduct the conduct
   * @param day the day
   */
  public static Phase of(Timeline timeline, Conduct conduct, LocalDate day) {
    if (day.isBefore(timeline.start())) {
      return Phase.NONE;
    }
    Optional<LocalDate> ended = timeline.ended();
    if (ended.isPresent() && !day.isBefore(ended.get())) {
      return Phase.NONE;
    }
    if (timeline.isSuspendedOn(day)) {
      return Phase.SUSPENDED;
    }
    if (day.isBefore(timeline.effective(conduct))) {
      return Phase.UPCOMING;
    }
    Optional<LocalDate> deadline = timeline.deadline(conduct);
    return deadline.isPresent() && !day.isAfter(deadline.get()) ? Phase.GRACE : Phase.IN_FORCE;
  }
}
