package dev.banrules.runtime;

/** What becomes of questions when the rules are older than those who signed them vouch for. */
public enum WhenStale {
  /** They are answered; status and decision log carry a warning. */
  ANSWER,
  /** They are refused with a {@link StaleRulesException}. */
  REFUSE
}
