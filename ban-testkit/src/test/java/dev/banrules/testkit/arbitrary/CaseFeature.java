package dev.banrules.testkit.arbitrary;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Party;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Scope.Relation;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.value.Period;
import dev.banrules.testkit.Case;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What at least one drawn case in ten is to have. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum CaseFeature {
  KNOWN_UNTIL(bans(ban -> ban.timeline().knownUntil().isPresent())),
  UNKNOWN_ON_THE_DAY(
      question ->
          question.catalogs().bans().stream()
              .anyMatch(ban -> ban.timeline().isUnknownOn(question.at()))),
  NETWORKED_DEVICES(scopes(scope -> scope.relation() == Relation.NETWORKED_DEVICES)),
  NETWORKS(question -> question.device().networks().filter(n -> !n.isEmpty()).isPresent()),
  EXCEPT_OF_OTHERS_THAN_OWNERS(scopes(scope -> isOfOthers(scope) && !scope.except().isEmpty())),
  SUBDIVISIONS_OF_OTHERS_THAN_OWNERS(scopes(scope -> isOfOthers(scope) && scope.subdivisions())),
  BAN_ON_HARDWARE(bans(ban -> ban.products().contains(ProductKind.HARDWARE))),
  HARDWARE(products(product -> product.kind() == ProductKind.HARDWARE)),
  EDITIONS_IN_A_TARGET(
      targets(target -> target instanceof Target.ByApplication by && !by.editions().isEmpty())),
  EDITION(products(product -> product.edition().isPresent())),
  LISTED(targets(target -> target instanceof Target.Listed)),
  LIST_NOT_COMPLETE(lists(list -> !list.complete())),
  CLEARED(lists(list -> !list.complete() && !list.cleared().isEmpty())),
  DATED_ENTRIES(
      lists(
          list ->
              Stream.concat(list.entries().stream(), list.cleared().stream())
                  .map(ListEntry::period)
                  .anyMatch(period -> !period.equals(Period.ALWAYS)))),
  ANYTHING(targets(target -> target instanceof Target.Anything)),
  APPLICATION_WITHOUT_VENDOR(applications(application -> application.vendors().isEmpty())),
  DATED_VENDORS(vendors(vendor -> !vendor.period().equals(Period.ALWAYS))),
  VENDORS_WITHIN_PLACES(vendors(vendor -> vendor.within().isPresent())),
  BINDS(bans(ban -> !ban.binds().isEmpty())),
  ASKED_BY_OTHERS(question -> !question.options().askedBy().equals(Party.USERS)),
  COVERAGE(question -> question.device().coverage() != Coverage.COMPLETE),
  CATALOG_COVERAGE(
      question -> question.catalogs().catalogs().stream().anyMatch(c -> !c.coverage().isEmpty())),
  BAN_OF_A_UNION(bans(ban -> World.MEMBERS.containsKey(ban.jurisdiction().code())));

  private final Predicate<Case> occurs;

  CaseFeature(Predicate<Case> occurs) {
    this.occurs = occurs;
  }

  boolean occursIn(Case question) {
    return occurs.test(question);
  }

  private static Predicate<Case> bans(Predicate<Ban> which) {
    return question -> question.catalogs().bans().stream().anyMatch(which);
  }

  private static Predicate<Case> scopes(Predicate<Scope.Devices> which) {
    return bans(ban -> relations(ban.scope()).anyMatch(which));
  }

  private static boolean isOfOthers(Scope.Devices scope) {
    return scope.relation() != Relation.OWN_DEVICES
        && scope.relation() != Relation.GOVERNMENT_DEVICES;
  }

  private static Stream<Scope.Devices> relations(Scope scope) {
    return scope instanceof Scope.Devices devices
        ? Stream.of(devices)
        : parts(scope).flatMap(CaseFeature::relations);
  }

  /** The scopes of which a scope is made; none of a simple one. */
  static Stream<Scope> parts(Scope scope) {
    return scope instanceof Scope.AllOf all
        ? all.scopes().stream()
        : scope instanceof Scope.AnyOf any
            ? any.scopes().stream()
            : scope instanceof Scope.Not not ? Stream.of(not.scope()) : Stream.empty();
  }

  private static Predicate<Case> targets(Predicate<Target> which) {
    return bans(ban -> leaves(ban.target()).anyMatch(which));
  }

  private static Stream<Target> leaves(Target target) {
    return Stream.concat(Stream.of(target), parts(target).flatMap(CaseFeature::leaves));
  }

  /** The targets of which a target is made; none of a simple one. */
  static Stream<Target> parts(Target target) {
    return target instanceof Target.AllOf all
        ? all.targets().stream()
        : target instanceof Target.AnyOf any
            ? any.targets().stream()
            : target instanceof Target.Not not ? Stream.of(not.target()) : Stream.empty();
  }

  /** The lists that some ban refers to. */
  private static Predicate<Case> lists(Predicate<SoftwareList> which) {
    return question ->
        question.catalogs().bans().stream()
            .flatMap(ban -> leaves(ban.target()))
            .filter(Target.Listed.class::isInstance)
            .map(target -> ((Target.Listed) target).list())
            .anyMatch(id -> question.catalogs().list(id).filter(which).isPresent());
  }

  private static Predicate<Case> applications(Predicate<Application> which) {
    return question -> question.catalogs().applications().stream().anyMatch(which);
  }

  private static Predicate<Case> vendors(Predicate<ApplicationVendor> which) {
    return applications(application -> application.vendors().stream().anyMatch(which));
  }

  private static Predicate<Case> products(Predicate<Software> which) {
    return question ->
        question.device().software().stream().flatMap(CaseFeature::all).anyMatch(which);
  }

  private static Stream<Software> all(Software software) {
    return Stream.concat(
        Stream.of(software), software.components().stream().flatMap(CaseFeature::all));
  }
}
