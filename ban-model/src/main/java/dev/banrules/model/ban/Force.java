package dev.banrules.model.ban;

/** How strongly a ban binds (semantics §7). */
public enum Force {
  /** It must be obeyed. */
  BINDING,
  /** A warning or recommendation. */
  ADVISORY,
  /** A bill, a request or a private act, which binds nobody. */
  NOTICE
}
