package dev.banrules.model.verdict;

/** How sure a finding is (semantics §7). */
public enum Certainty {
  /** All facts that it rests on are known. */
  CERTAIN,
  /** A fact is missing that would settle it. */
  POSSIBLE
}
