package dev.banrules.verify.definition;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.verdict.Phase;
import java.time.LocalDate;
import java.util.Optional;

/** Semantics §2: {@code phase(ban, conduct, d)}, the first test that holds. */
public final class Phases {

  private Phases() {}

  /**
   * {@return where the prohibition of a conduct stands on a day}
   *
   * @param ban the ban
   * @param conduct the conduct
   * @param d the day
   */
  public static Phase phase(Ban ban, Conduct conduct, LocalDate d) {
    Timeline timeline = ban.timeline();
    // d before both `announced` (if stated) and the earliest `effective`
    boolean announced = timeline.announced().isPresent() && !d.isBefore(timeline.announced().get());
    if (!announced && d.isBefore(earliestEffective(timeline))) {
      return Phase.NONE;
    }
    if (timeline.ended().isPresent() && !d.isBefore(timeline.ended().get())) {
      return Phase.NONE;
    }
    for (Suspension suspension : timeline.suspended()) {
      boolean over = suspension.until().isPresent() && !d.isBefore(suspension.until().get());
      if (!d.isBefore(suspension.from()) && !over) {
        return Phase.SUSPENDED;
      }
    }
    if (d.isBefore(effective(timeline, conduct))) {
      return Phase.UPCOMING;
    }
    Optional<LocalDate> deadline = deadline(ban, conduct);
    if (deadline.isPresent() && !d.isAfter(deadline.get())) {
      return Phase.GRACE;
    }
    return Phase.IN_FORCE;
  }

  static Optional<LocalDate> deadline(Ban ban, Conduct conduct) {
    ConductDates own = ban.timeline().conducts().get(conduct);
    return own == null ? Optional.empty() : own.deadline();
  }

  private static LocalDate effective(Timeline timeline, Conduct conduct) {
    ConductDates own = timeline.conducts().get(conduct);
    return own != null && own.effective().isPresent()
        ? own.effective().get()
        : timeline.effective();
  }

  private static LocalDate earliestEffective(Timeline timeline) {
    LocalDate earliest = timeline.effective();
    for (Conduct conduct : timeline.conducts().keySet()) {
      LocalDate effective = effective(timeline, conduct);
      earliest = effective.isBefore(earliest) ? effective : earliest;
    }
    return earliest;
  }
}
