package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Target;
import java.util.List;
import java.util.Optional;

/**
 * Widens a target to all versions. It knows no answer where a range stands under a {@code not},
 * since there a wider range makes a narrower target.
 */
final class AllVersions implements Target.Visitor<Optional<Target>> {

  private static final AllVersions INSTANCE = new AllVersions();

  private AllVersions() {}

  static Optional<Target> of(Target target) {
    return target.accept(INSTANCE);
  }

  static boolean areMeantBy(Target target) {
    return Leaves.of(target).stream()
        .noneMatch(leaf -> leaf instanceof Target.ByApplication app && app.versions().isPresent());
  }

  @Override
  public Optional<Target> application(Target.ByApplication target) {
    return Optional.of(
        new Target.ByApplication(target.application(), target.successors(), Optional.empty()));
  }

  @Override
  public Optional<Target> vendor(Target.ByVendor target) {
    return Optional.of(target);
  }

  @Override
  public Optional<Target> origin(Target.ByOrigin target) {
    return Optional.of(target);
  }

  @Override
  public Optional<Target> category(Target.ByCategory target) {
    return Optional.of(target);
  }

  @Override
  public Optional<Target> allOf(Target.AllOf target) {
    return all(target.targets()).map(Target.AllOf::new);
  }

  @Override
  public Optional<Target> anyOf(Target.AnyOf target) {
    return all(target.targets()).map(Target.AnyOf::new);
  }

  @Override
  public Optional<Target> not(Target.Not target) {
    return areMeantBy(target) ? Optional.of(target) : Optional.empty();
  }

  private static Optional<ImmutableList<Target>> all(List<Target> targets) {
    ImmutableList<Target> widened =
        targets.stream()
            .flatMap(target -> of(target).stream())
            .collect(ImmutableList.toImmutableList());
    return widened.size() == targets.size() ? Optional.of(widened) : Optional.empty();
  }
}
