package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Truth;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Phase;
import dev.banrules.model.verdict.Step;
import dev.banrules.testkit.edit.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A piece of evidence with one truth, day or phase in it altered. */
final class AlteredEvidence {

  private AlteredEvidence() {}

  static List<Evidence> of(Evidence evidence) {
    List<Evidence> all = new ArrayList<>();
    if (evidence instanceof Evidence.InScope in) {
      all.add(new Evidence.InScope(in.day().plusDays(1), in.step()));
      of(in.step()).forEach(step -> all.add(new Evidence.InScope(in.day(), step)));
    } else if (evidence instanceof Evidence.OnTarget on) {
      all.add(
          new Evidence.OnTarget(on.day().plusDays(1), on.part(), on.identity(), on.step()));
      all.add(new Evidence.OnTarget(on.day(), on.part(), on.identity() + 1, on.step()));
      of(on.step())
          .forEach(
              step ->
                  all.add(new Evidence.OnTarget(on.day(), on.part(), on.identity(), step)));
    } else if (evidence instanceof Evidence.InPhase in) {
      Stream.of(Phase.values())
          .filter(phase -> phase != in.phase())
          .forEach(phase -> all.add(new Evidence.InPhase(in.conduct(), in.day(), phase)));
    } else if (evidence instanceof Evidence.Excuse excuse) {
      all.add(
          new Evidence.Excuse(
              excuse.exemption(), excuse.waiver(), excuse.day(), excuse.holds().not()));
    } else if (evidence instanceof Evidence.Act act) {
      act.day()
          .ifPresent(
              day ->
                  all.add(
                      new Evidence.Act(act.conduct(), Optional.of(day.plusDays(1)))));
    }
    return all;
  }

  /** A step with its own truth altered, or that of a step below it. */
  private static Stream<Step> of(Step step) {
    return Stream.concat(
        Stream.of(Truth.values())
            .filter(truth -> truth != step.truth())
            .map(truth -> withTruth(step, truth)),
        below(step));
  }

  private static Step withTruth(Step step, Truth truth) {
    if (step instanceof Step.All all) {
      return new Step.All(truth, all.steps());
    }
    if (step instanceof Step.Any any) {
      return new Step.Any(truth, any.steps());
    }
    if (step instanceof Step.Not not) {
      return new Step.Not(truth, not.step());
    }
    if (step instanceof Step.DeviceFact fact) {
      return new Step.DeviceFact(
          truth, fact.fact(), fact.comparison(), fact.wanted(), fact.stated());
    }
    if (step instanceof Step.ApplicationIs is) {
      return new Step.ApplicationIs(
          truth, is.wanted(), is.succession(), is.versions(), is.stated());
    }
    if (step instanceof Step.VendorReached reached) {
      return new Step.VendorReached(truth, reached.wanted(), reached.chain());
    }
    if (step instanceof Step.OriginIs is) {
      return new Step.OriginIs(truth, is.wanted(), is.stated(), is.ownedFrom(), is.chain());
    }
    if (step instanceof Step.CategoryIs is) {
      return new Step.CategoryIs(truth, is.wanted(), is.stated());
    }
    if (step instanceof Step.Bounded bounded) {
      return new Step.Bounded(truth, bounded.reason(), bounded.step());
    }
    if (step instanceof Step.Unrecognised) {
      return new Step.Unrecognised(truth);
    }
    throw new AssertionError(step);
  }

  private static Stream<Step> below(Step step) {
    if (step instanceof Step.All all) {
      return each(all.steps(), steps -> new Step.All(all.truth(), steps));
    }
    if (step instanceof Step.Any any) {
      return each(any.steps(), steps -> new Step.Any(any.truth(), steps));
    }
    if (step instanceof Step.Not not) {
      return of(not.step()).map(inner -> new Step.Not(not.truth(), inner));
    }
    if (step instanceof Step.Bounded bounded) {
      return of(bounded.step())
          .map(inner -> new Step.Bounded(bounded.truth(), bounded.reason(), inner));
    }
    return Stream.empty();
  }

  private static Stream<Step> each(
      ImmutableList<Step> steps, Function<ImmutableList<Step>, Step> make) {
    Stream<Step> all = Stream.empty();
    for (int i = 0; i < steps.size(); i++) {
      int at = i;
      all =
          Stream.concat(
              all, of(steps.get(i)).map(altered -> make.apply(Edits.with(steps, at, altered))));
    }
    return all;
  }
}
