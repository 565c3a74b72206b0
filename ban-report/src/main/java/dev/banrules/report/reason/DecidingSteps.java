package dev.banrules.report.reason;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fewest leaves on which the answer of a step rests: of a choice that holds or a conjunction
 * that does not, one part decides; else all parts do that share the answer.
 */
final class DecidingSteps extends StepTree<ImmutableList<Step>> {

  private static final DecidingSteps INSTANCE = new DecidingSteps();

  private DecidingSteps() {}

  static ImmutableList<Step> of(Step step) {
    return step.accept(INSTANCE);
  }

  @Override
  public ImmutableList<Step> all(Step.All step) {
    return step.truth() == Truth.NO ? one(step.steps(), Truth.NO) : every(step.steps(), step);
  }

  @Override
  public ImmutableList<Step> any(Step.Any step) {
    return step.truth() == Truth.YES ? one(step.steps(), Truth.YES) : every(step.steps(), step);
  }

  private static ImmutableList<Step> one(List<Step> parts, Truth truth) {
    return parts.stream()
        .filter(part -> part.truth() == truth)
        .map(DecidingSteps::of)
        .min((a, b) -> Integer.compare(a.size(), b.size()))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<Step> every(List<Step> parts, Step whole) {
    return parts.stream()
        .filter(part -> part.truth() == whole.truth())
        .flatMap(part -> of(part).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Step> not(Step.Not step) {
    return of(step.step());
  }

  @Override
  public ImmutableList<Step> vendorsThatCount(Step.VendorsThatCount step) {
    return step.cases().size() > 1
        ? ImmutableList.of(step)
        : Stream.concat(
                step.cases().stream()
                    .flatMap(vendorCase -> vendorCase.vendors().stream())
                    .map(vendor -> vendor.step())
                    .filter(part -> part.truth() == step.truth())
                    .flatMap(part -> of(part).stream()),
                Stream.of(step))
            .limit(1)
            .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Step> listed(Step.Listed step) {
    return ImmutableList.of(step);
  }

  @Override
  protected ImmutableList<Step> leaf(Step step) {
    return ImmutableList.of(step);
  }
}
