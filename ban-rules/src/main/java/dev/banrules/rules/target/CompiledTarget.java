package dev.banrules.rules.target;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;

/** A target with what can be worked out once for all software. */
public final class CompiledTarget {

  private final Target target;
  private final TargetFacts facts;
  private final Targets targets;

  CompiledTarget(Target target, Targets targets) {
    this.target = target;
    this.facts = TargetFacts.of(target, targets.catalogs());
    this.targets = targets;
  }

  /** {@return the target} */
  public Target target() {
    return target;
  }

  /** {@return what it asks about} */
  public TargetFacts facts() {
    return facts;
  }

  /**
   * {@return whether a part of software matches, step by step: the answer of each of its
   * identities; of one that no catalog recognises the one answer (semantics §4 step 4)}
   *
   * @param part the part
   * @param circumstances what else it depends on
   */
  public ImmutableList<Step> answers(Part part, Circumstances circumstances) {
    if (!part.recognised()) {
      return ImmutableList.of(ofUnrecognised(circumstances.strict()));
    }
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (Identity identity : part.identities()) {
      steps.add(target.accept(TargetEvaluator.of(targets, part, identity, circumstances)));
    }
    return steps.build();
  }

  private Step ofUnrecognised(boolean strict) {
    if (facts.asksAnything()) {
      return target.accept(new UnrecognisedEvaluator(targets.catalogs(), strict));
    }
    return new Step.Unrecognised(strict && facts.mayMeanUnrecognised() ? Truth.UNKNOWN : Truth.NO);
  }
}
