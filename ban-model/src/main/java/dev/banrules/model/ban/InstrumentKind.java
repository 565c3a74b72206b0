package dev.banrules.model.ban;

/** What kind of act a ban rests on. */
public enum InstrumentKind {
  /** A law. */
  STATUTE,
  /** An order of an executive. */
  ORDER,
  /** A directive to those under an authority. */
  DIRECTIVE,
  /** A regulation. */
  REGULATION,
  /** A policy of an administration. */
  POLICY,
  /** A public warning. */
  WARNING,
  /** An order of a court. */
  COURT_ORDER,
  /** A request without force. */
  REQUEST,
  /** An act of a private body. */
  PRIVATE
}
