package dev.banrules.model.verdict;

/** What a verdict comes to (semantics §8). */
public enum Status {
  /** Some finding is a certain violation. */
  VIOLATING,
  /** None is, but some is a possible one, or not all software was looked at. */
  UNDETERMINED,
  /** Neither, but something is to be done by a deadline. */
  DUE,
  /** None of these. */
  COMPLIANT
}
