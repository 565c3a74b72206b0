package dev.banrules.report.reason;

import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The leaves that make a step's answer: those that share it, of conjunctions and choices. */
final class DecisiveSteps extends StepTree<@Nullable Void> {

  private final Truth wanted;
  private final List<Step> leaves;

  private DecisiveSteps(Truth wanted, List<Step> leaves) {
    this.wanted = wanted;
    this.leaves = leaves;
  }

  static List<Step> of(Step step) {
    List<Step> leaves = new ArrayList<>();
    new DecisiveSteps(step.truth(), leaves).collect(step);
    return leaves;
  }

  private void collect(Step step) {
    if (step.truth() == wanted) {
      step.accept(this);
    }
  }

  @Override
  public @Nullable Void all(Step.All step) {
    step.steps().forEach(this::collect);
    return null;
  }

  @Override
  public @Nullable Void any(Step.Any step) {
    step.steps().forEach(this::collect);
    return null;
  }

  @Override
  public @Nullable Void not(Step.Not step) {
    new DecisiveSteps(wanted.not(), leaves).collect(step.step());
    return null;
  }

  @Override
  public @Nullable Void vendorsThatCount(Step.VendorsThatCount step) {
    leaves.add(step);
    step.cases().stream()
        .flatMap(vendorCase -> vendorCase.vendors().stream())
        .forEach(vendor -> collect(vendor.step()));
    return null;
  }

  @Override
  public @Nullable Void listed(Step.Listed step) {
    leaves.add(step);
    if (wanted != Truth.NO) {
      step.entries().stream()
          .filter(entry -> !saysNoMore(entry.step()))
          .forEach(entry -> collect(entry.step()));
    }
    return null;
  }

  @Override
  protected @Nullable Void leaf(Step step) {
    if (!isExceptionThatDoesNotApply(step)) {
      leaves.add(step);
    }
    return null;
  }

  /** Whether the entry names the very application or vendor that was identified. */
  private static boolean saysNoMore(Step step) {
    if (step.truth() != Truth.YES) {
      return false;
    }
    if (step instanceof Step.ApplicationIs application) {
      return application.succession().size() <= 1
          && application.versions().isEmpty()
          && application.editions().isEmpty();
    }
    return step instanceof Step.VendorReached vendor && vendor.chain().isEmpty();
  }

  private static boolean isExceptionThatDoesNotApply(Step step) {
    return step instanceof Step.DeviceStates test
        && test.comparison() == Step.Comparison.NOT_SURELY_GOVERNED_BY
        && step.truth() == Truth.YES;
  }
}
