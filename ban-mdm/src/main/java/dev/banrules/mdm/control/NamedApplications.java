package dev.banrules.mdm.control;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Target;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;

/** The applications that a target names itself, outside what it excludes. */
final class NamedApplications implements Target.Visitor<ImmutableSet<Id<Application>>> {

  private static final NamedApplications VISITOR = new NamedApplications();

  private NamedApplications() {}

  static ImmutableSet<Id<Application>> of(Target target) {
    return target.accept(VISITOR);
  }

  private static ImmutableSet<Id<Application>> ofAll(Iterable<Target> targets) {
    ImmutableSet.Builder<Id<Application>> all = ImmutableSet.builder();
    targets.forEach(target -> all.addAll(of(target)));
    return all.build();
  }

  @Override
  public ImmutableSet<Id<Application>> application(Target.ByApplication target) {
    return ImmutableSet.of(target.application());
  }

  @Override
  public ImmutableSet<Id<Application>> vendor(Target.ByVendor target) {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableSet<Id<Application>> origin(Target.ByOrigin target) {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableSet<Id<Application>> category(Target.ByCategory target) {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableSet<Id<Application>> listed(Target.Listed target) {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableSet<Id<Application>> anything(Target.Anything target) {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableSet<Id<Application>> allOf(Target.AllOf target) {
    return ImmutableSet.of();
  }

  @Override
  public ImmutableSet<Id<Application>> anyOf(Target.AnyOf target) {
    return ofAll(target.targets());
  }

  @Override
  public ImmutableSet<Id<Application>> not(Target.Not target) {
    return ImmutableSet.of();
  }
}
