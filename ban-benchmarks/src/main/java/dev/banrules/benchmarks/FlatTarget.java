package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.banrules.benchmarks.Selector.Attribute;
import dev.banrules.model.ban.Target;

/**
 * Takes the targets of a {@link BenchmarkWorld} apart into selectors of which any one is enough.
 */
final class FlatTarget implements Target.Visitor<ImmutableList<Selector>> {

  @Override
  public ImmutableList<Selector> application(Target.ByApplication target) {
    return one(Attribute.APPLICATION, target.application().value());
  }

  @Override
  public ImmutableList<Selector> vendor(Target.ByVendor target) {
    return one(
        target.reach().isSelf() ? Attribute.VENDOR : Attribute.OWNER, target.vendor().value());
  }

  @Override
  public ImmutableList<Selector> origin(Target.ByOrigin target) {
    return target.countries().stream()
        .map(country -> Selector.of(Attribute.COUNTRY, country.code()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Selector> category(Target.ByCategory target) {
    return one(Attribute.CATEGORY, target.category());
  }

  @Override
  public ImmutableList<Selector> allOf(Target.AllOf target) {
    return target.targets().stream()
        .map(part -> part.accept(this))
        .reduce(FlatTarget::product)
        .orElseThrow();
  }

  private static ImmutableList<Selector> product(
      ImmutableList<Selector> some, ImmutableList<Selector> others) {
    return some.stream()
        .flatMap(one -> others.stream().map(one::and))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Selector> anyOf(Target.AnyOf target) {
    return target.targets().stream()
        .flatMap(part -> part.accept(this).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Selector> listed(Target.Listed target) {
    throw new UnsupportedOperationException("no world has it");
  }

  @Override
  public ImmutableList<Selector> anything(Target.Anything target) {
    throw new UnsupportedOperationException("no world has it");
  }

  @Override
  public ImmutableList<Selector> not(Target.Not target) {
    throw new UnsupportedOperationException("no world has it");
  }

  private static ImmutableList<Selector> one(Attribute attribute, String value) {
    return ImmutableList.of(Selector.of(attribute, value));
  }
}
