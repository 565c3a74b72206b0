package dev.banrules.report.ban;

import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the lists and the applications that a target names, in its order. */
final class NamedByTarget implements Target.Visitor<@Nullable Void> {

  private final Set<Id<SoftwareList>> lists = new LinkedHashSet<>();
  private final Set<Id<Application>> applications = new LinkedHashSet<>();

  private NamedByTarget() {}

  static NamedByTarget of(Target target) {
    NamedByTarget named = new NamedByTarget();
    target.accept(named);
    return named;
  }

  Set<Id<SoftwareList>> lists() {
    return lists;
  }

  Set<Id<Application>> applications() {
    return applications;
  }

  @Override
  public @Nullable Void application(Target.ByApplication target) {
    applications.add(target.application());
    return null;
  }

  @Override
  public @Nullable Void vendor(Target.ByVendor target) {
    return null;
  }

  @Override
  public @Nullable Void origin(Target.ByOrigin target) {
    return null;
  }

  @Override
  public @Nullable Void category(Target.ByCategory target) {
    return null;
  }

  @Override
  public @Nullable Void listed(Target.Listed target) {
    lists.add(target.list());
    return null;
  }

  @Override
  public @Nullable Void anything(Target.Anything target) {
    return null;
  }

  @Override
  public @Nullable Void allOf(Target.AllOf target) {
    return all(target.targets());
  }

  @Override
  public @Nullable Void anyOf(Target.AnyOf target) {
    return all(target.targets());
  }

  @Override
  public @Nullable Void not(Target.Not target) {
    return target.target().accept(this);
  }

  private @Nullable Void all(List<Target> targets) {
    targets.forEach(target -> target.accept(this));
    return null;
  }
}
