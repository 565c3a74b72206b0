package dev.banrules.report.ban;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.verdict.Phase;
import java.time.LocalDate;

/** Where prohibitions stand; the engine knows it, and this module does not know the engine. */
@FunctionalInterface
public interface PhaseFunction {

  /**
   * {@return the phase of the prohibition of a conduct on a day (semantics §2)}
   *
   * @param timeline the ban's dates
   * @param conduct the conduct
   * @param day the day
   */
  Phase of(Timeline timeline, Conduct conduct, LocalDate day);
}
