package dev.banrules.report.reason;

import dev.banrules.model.verdict.Step;
import org.jspecify.annotations.Nullable;

/** Visits what joins steps, and all leaves alike. */
public abstract class StepTree<R extends @Nullable Object> implements Step.Visitor<R> {

  /** The result for a step that joins no others. */
  protected abstract R leaf(Step step);

  @Override
  public R device(Step.DeviceStates step) {
    return leaf(step);
  }

  @Override
  public R application(Step.ApplicationIs step) {
    return leaf(step);
  }

  @Override
  public R vendor(Step.VendorReached step) {
    return leaf(step);
  }

  @Override
  public R origin(Step.OriginIs step) {
    return leaf(step);
  }

  @Override
  public R category(Step.CategoryIs step) {
    return leaf(step);
  }

  @Override
  public R anything(Step.Anything step) {
    return leaf(step);
  }

  @Override
  public R bounded(Step.Bounded step) {
    return leaf(step);
  }

  @Override
  public R unrecognised(Step.Unrecognised step) {
    return leaf(step);
  }
}
