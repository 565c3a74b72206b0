package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Target;
import java.util.List;

/** The targets that a target is composed of, without those that compose. */
final class Leaves implements Target.Visitor<ImmutableList<Target>> {

  private static final Leaves INSTANCE = new Leaves();

  private Leaves() {}

  static ImmutableList<Target> of(Target target) {
    return target.accept(INSTANCE);
  }

  @Override
  public ImmutableList<Target> application(Target.ByApplication target) {
    return ImmutableList.of(target);
  }

  @Override
  public ImmutableList<Target> vendor(Target.ByVendor target) {
    return ImmutableList.of(target);
  }

  @Override
  public ImmutableList<Target> origin(Target.ByOrigin target) {
    return ImmutableList.of(target);
  }

  @Override
  public ImmutableList<Target> category(Target.ByCategory target) {
    return ImmutableList.of(target);
  }

  @Override
  public ImmutableList<Target> allOf(Target.AllOf target) {
    return all(target.targets());
  }

  @Override
  public ImmutableList<Target> anyOf(Target.AnyOf target) {
    return all(target.targets());
  }

  @Override
  public ImmutableList<Target> not(Target.Not target) {
    return target.target().accept(this);
  }

  private static ImmutableList<Target> all(List<Target> targets) {
    return targets.stream()
        .flatMap(target -> of(target).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
