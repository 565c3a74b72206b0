package dev.banrules.model.verdict;

/** What a decision comes to (semantics §7). */
public enum Answer {
  /** Some ban gives a certain violation. */
  DENY,
  /** Some gives a possible one. */
  REVIEW,
  /** None does. */
  ALLOW
}
