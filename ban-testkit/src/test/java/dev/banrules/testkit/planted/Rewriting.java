package dev.banrules.testkit.planted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.edit.Edits;
import java.util.List;
import java.util.function.UnaryOperator;

/** One change, made everywhere in a case. */
final class Rewriting {

  private Rewriting() {}

  static Case catalogs(Case question, UnaryOperator<Catalog> change) {
    return question.withCatalogs(Edits.eachCatalog(question.catalogs(), change));
  }

  static Case bans(Case question, UnaryOperator<Ban> change) {
    return catalogs(question, c -> Catalog.builder().from(c).bans(each(c.bans(), change)).build());
  }

  static Case vendors(Case question, UnaryOperator<Vendor> change) {
    return catalogs(
        question, c -> Catalog.builder().from(c).vendors(each(c.vendors(), change)).build());
  }

  static Case applications(Case question, UnaryOperator<Application> change) {
    return catalogs(
        question,
        c -> Catalog.builder().from(c).applications(each(c.applications(), change)).build());
  }

  static Case lists(Case question, UnaryOperator<SoftwareList> change) {
    return catalogs(
        question, c -> Catalog.builder().from(c).lists(each(c.lists(), change)).build());
  }

  static Case timelines(Case question, UnaryOperator<Timeline> change) {
    return bans(
        question, ban -> Ban.builder().from(ban).timeline(change.apply(ban.timeline())).build());
  }

  /** Each leaf of a ban's target, and each entry of a list. */
  static Case targets(Case question, UnaryOperator<Target> leaf) {
    Case entries =
        lists(
            question,
            list ->
                SoftwareList.builder()
                    .from(list)
                    .entries(each(list.entries(), entry -> entry(entry, leaf)))
                    .cleared(each(list.cleared(), entry -> entry(entry, leaf)))
                    .build());
    return bans(entries, ban -> Ban.builder().from(ban).target(target(ban.target(), leaf)).build());
  }

  private static ListEntry entry(ListEntry entry, UnaryOperator<Target> leaf) {
    return new ListEntry(leaf.apply(entry.target()), entry.period());
  }

  private static Target target(Target target, UnaryOperator<Target> leaf) {
    if (target instanceof Target.AllOf all) {
      return new Target.AllOf(each(all.targets(), part -> target(part, leaf)));
    }
    if (target instanceof Target.AnyOf any) {
      return new Target.AnyOf(each(any.targets(), part -> target(part, leaf)));
    }
    return target instanceof Target.Not not
        ? new Target.Not(target(not.target(), leaf))
        : leaf.apply(target);
  }

  /** Each scope that asks for a relation of the device to a government. */
  static Case relations(Case question, UnaryOperator<Scope.Devices> change) {
    return bans(question, ban -> Ban.builder().from(ban).scope(scope(ban.scope(), change)).build());
  }

  private static Scope scope(Scope scope, UnaryOperator<Scope.Devices> change) {
    if (scope instanceof Scope.AllOf all) {
      return new Scope.AllOf(each(all.scopes(), part -> scope(part, change)));
    }
    if (scope instanceof Scope.AnyOf any) {
      return new Scope.AnyOf(each(any.scopes(), part -> scope(part, change)));
    }
    if (scope instanceof Scope.Not not) {
      return new Scope.Not(scope(not.scope(), change));
    }
    return scope instanceof Scope.Devices devices ? change.apply(devices) : scope;
  }

  /** Each product and component of the device. */
  static Case products(Case question, UnaryOperator<Software> change) {
    DeviceProfile device = question.device();
    return question.withDevice(
        Edits.withSoftware(device, each(device.software(), product -> product(product, change))));
  }

  private static Software product(Software product, UnaryOperator<Software> change) {
    Software changed = change.apply(product);
    return Software.builder()
        .from(changed)
        .components(each(changed.components(), part -> product(part, change)))
        .build();
  }

  static <T> ImmutableList<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).collect(toImmutableList());
  }

  static <T> ImmutableList<T> lastOf(ImmutableList<T> list) {
    return list.subList(Math.max(0, list.size() - 1), list.size());
  }
}
