package dev.banrules.report.act;

import dev.banrules.model.ban.Waiver;
import java.time.LocalDate;

/** Where a waiver stands on a day. */
public enum WaiverState {
  /** It begins later. */
  TO_COME,
  /** It holds. */
  HOLDS,
  /** It holds, and ends within {@value #SOON} days. */
  ENDS_SOON,
  /** It has ended. */
  ENDED;

  /** How many days ahead somebody should know. */
  public static final int SOON = 90;

  /**
   * {@return where a waiver stands}
   *
   * @param waiver the waiver
   * @param day the day
   */
  public static WaiverState of(Waiver waiver, LocalDate day) {
    if (day.isBefore(waiver.from())) {
      return TO_COME;
    }
    if (!day.isBefore(waiver.until())) {
      return ENDED;
    }
    return waiver.until().isAfter(day.plusDays(SOON)) ? HOLDS : ENDS_SOON;
  }
}
