package dev.banrules.report.waiver;

/** Why a waiver excuses nobody, whatever the day. */
public enum NoEffect {
  /** No catalog has its ban. */
  UNKNOWN_BAN,
  /** Its ban ended before it begins. */
  BAN_ENDED,
  /** The exemption that it names needs no approval. */
  NEEDS_NO_WAIVER,
  /** Its ban touches none of the applications that it is limited to. */
  OTHER_APPLICATIONS
}
