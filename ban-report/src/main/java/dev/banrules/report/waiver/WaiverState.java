package dev.banrules.report.waiver;

/** Where a waiver stands on a day. */
public enum WaiverState {
  /** It excuses those whom it covers. */
  HOLDS,
  /** Its first day is yet to come. */
  TO_COME,
  /** Its last day has passed. */
  EXPIRED,
  /** It excuses nobody, whatever the day. */
  WITHOUT_EFFECT
}
