package dev.banrules.report.owner;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The vendors that a target names, itself or by a list, on a day. */
final class OwnersNamed implements Target.Visitor<Stream<Target.ByVendor>> {

  private final CatalogSet catalogs;
  private final LocalDate day;

  OwnersNamed(CatalogSet catalogs, LocalDate day) {
    this.catalogs = catalogs;
    this.day = day;
  }

  Stream<Target.ByVendor> of(Ban ban) {
    return ban.target().accept(this);
  }

  @Override
  public Stream<Target.ByVendor> vendor(Target.ByVendor target) {
    return Stream.of(target);
  }

  @Override
  public Stream<Target.ByVendor> application(Target.ByApplication target) {
    return Stream.empty();
  }

  @Override
  public Stream<Target.ByVendor> origin(Target.ByOrigin target) {
    return Stream.empty();
  }

  @Override
  public Stream<Target.ByVendor> category(Target.ByCategory target) {
    return Stream.empty();
  }

  @Override
  public Stream<Target.ByVendor> listed(Target.Listed target) {
    return catalogs.list(target.list()).stream()
        .flatMap(list -> list.entries().stream())
        .filter(entry -> entry.period().contains(day))
        .map(ListEntry::target)
        .flatMap(named -> named.accept(this));
  }

  @Override
  public Stream<Target.ByVendor> anything(Target.Anything target) {
    return Stream.empty();
  }

  @Override
  public Stream<Target.ByVendor> allOf(Target.AllOf target) {
    return all(target.targets());
  }

  @Override
  public Stream<Target.ByVendor> anyOf(Target.AnyOf target) {
    return all(target.targets());
  }

  @Override
  public Stream<Target.ByVendor> not(Target.Not target) {
    return Stream.empty();
  }

  private Stream<Target.ByVendor> all(List<Target> targets) {
    return targets.stream().flatMap(target -> target.accept(this));
  }
}
