package dev.banrules.rules.target;

import dev.banrules.model.ban.Target;

/** A target with what can be worked out once for all software. */
public final class CompiledTarget {

  private final Target target;
  private final TargetFacts facts;

  CompiledTarget(Target target, TargetFacts facts) {
    this.target = target;
    this.facts = facts;
  }

  /** {@return the target} */
  public Target target() {
    return target;
  }

  /** {@return what it asks about} */
  public TargetFacts facts() {
    return facts;
  }
}
