package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Bound;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.verify.definition.identity.Part;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Semantics §5: {@code matches(target, software, d)}, one method for each line of the table. */
public final class TargetSteps implements Target.Visitor<Step> {

  private final CatalogSet catalogs;
  private final boolean strict;
  private final LocalDate day;
  private final Part part;
  private final Identity identity;
  private final boolean odd;

  private TargetSteps(
      CatalogSet catalogs,
      boolean strict,
      LocalDate day,
      Part part,
      Identity identity,
      boolean odd) {
    this.catalogs = catalogs;
    this.strict = strict;
    this.day = day;
    this.part = part;
    this.identity = identity;
    this.odd = odd;
  }

  /** "the whole target is asked of each identity"; the caller or's the answers. */
  static Step matches(
      AuditInput input, Target target, Part part, Identity identity, LocalDate day) {
    return target.accept(
        new TargetSteps(input.catalogs(), input.strict(), day, part, identity, false));
  }

  /** §4 step 4: unrecognised software matches nothing, in the strict mode some with unknown. */
  static ImmutableList<Step> ofUnrecognised(AuditInput input, Target target) {
    return input.strict() && namesOriginOrCategory(target)
        ? ImmutableList.of(new Step.Unrecognised(Truth.UNKNOWN))
        : ImmutableList.of();
  }

  private static boolean namesOriginOrCategory(Target target) {
    if (target instanceof Target.AllOf all) {
      return all.targets().stream().anyMatch(TargetSteps::namesOriginOrCategory);
    }
    if (target instanceof Target.AnyOf any) {
      return any.targets().stream().anyMatch(TargetSteps::namesOriginOrCategory);
    }
    if (target instanceof Target.Not not) {
      return namesOriginOrCategory(not.target());
    }
    return target instanceof Target.ByOrigin || target instanceof Target.ByCategory;
  }

  @Override
  public Step application(Target.ByApplication target) {
    Map<Id<Application>, ImmutableList<Id<Application>>> meant = meant(target);
    Truth inRange =
        target.versions().map(range -> Versions.inRange(range, part.version())).orElse(Truth.YES);
    if (identity.application().isEmpty()) {
      return applicationOfVendorAlone(target, meant.keySet(), inRange);
    }
    ImmutableList<Id<Application>> succession =
        meant.getOrDefault(identity.application().get(), ImmutableList.of());
    Truth truth = succession.isEmpty() ? Truth.NO : inRange;
    return restingOn(identity.applicationSure(), applicationIs(target, truth, succession));
  }

  private Step applicationIs(
      Target.ByApplication target, Truth truth, ImmutableList<Id<Application>> succession) {
    return new Step.ApplicationIs(
        truth,
        target.application(),
        succession,
        target.versions(),
        target.versions().isPresent() ? part.version() : Optional.empty());
  }

  /**
   * The application, and those that were declared its successors by now, at any remove, each with a
   * way from it.
   */
  private Map<Id<Application>, ImmutableList<Id<Application>>> meant(Target.ByApplication target) {
    Map<Id<Application>, ImmutableList<Id<Application>>> meant = new LinkedHashMap<>();
    meant.put(target.application(), ImmutableList.of(target.application()));
    boolean added = target.successors();
    while (added) {
      added = false;
      for (Application application : catalogs.applications()) {
        Optional<ImmutableList<Id<Application>>> way =
            meant.values().stream()
                .filter(w -> succeeds(catalogs, application.id(), Iterables.getLast(w), day))
                .findFirst();
        if (way.isPresent() && !meant.containsKey(application.id())) {
          meant.put(application.id(), join(way.get(), application.id()));
          added = true;
        }
      }
    }
    return meant;
  }

  /**
   * {@return whether an application is "one declared its successor ... from a date ≤ d"}
   *
   * @param catalogs the catalogs
   * @param application the application
   * @param predecessor whose successor it may be
   * @param d the day
   */
  public static boolean succeeds(
      CatalogSet catalogs, Id<Application> application, Id<Application> predecessor, LocalDate d) {
    return catalogs.application(application).stream()
        .flatMap(known -> known.successorOf().stream())
        .filter(succession -> succession.predecessor().equals(predecessor))
        .anyMatch(s -> s.from().isEmpty() || !d.isBefore(s.from().get()));
  }

  private static <T> ImmutableList<T> join(ImmutableList<T> way, T last) {
    return ImmutableList.<T>builder().addAll(way).add(last).build();
  }

  /**
   * "What is not identified is not accused ... Nor is it surely excluded". Where something may be
   * like the software, its application may also be of another vendor.
   */
  private Step applicationOfVendorAlone(
      Target.ByApplication target, Iterable<Id<Application>> meant, Truth inRange) {
    boolean ofThatVendor = !part.settled();
    for (Id<Application> id : meant) {
      ofThatVendor |= catalogs.application(id).orElseThrow().vendor().equals(identity.vendor());
    }
    boolean ruledOut = part.settled() && inRange == Truth.NO;
    Step no = applicationIs(target, Truth.NO, ImmutableList.of());
    return restingOn(
        identity.vendorSure(), odd && ofThatVendor && !ruledOut ? vendorAlone(no) : no);
  }

  @Override
  public Step category(Target.ByCategory target) {
    if (identity.application().isEmpty()) {
      Step no = new Step.CategoryIs(Truth.NO, target.category(), Optional.empty());
      return restingOn(identity.vendorSure(), odd || strict ? vendorAlone(no) : no);
    }
    Optional<ImmutableSet<String>> stated =
        catalogs.application(identity.application().get()).orElseThrow().categories();
    Truth truth =
        stated.isEmpty() ? Truth.UNKNOWN : Truth.of(stated.get().contains(target.category()));
    return restingOn(
        identity.applicationSure(),
        new Step.CategoryIs(
            truth,
            target.category(),
            stated.map(categories -> ImmutableSortedSet.copyOf(categories).asList())));
  }

  @Override
  public Step vendor(Target.ByVendor target) {
    Map<Id<Vendor>, Link> reached =
        new Ownership(catalogs, day, target.reach()).reachedFrom(target.vendor());
    return restingOn(
        identity.vendorSure(),
        new Step.VendorReached(
            isReached(reached),
            target.vendor(),
            target.vendor().equals(identity.vendor()) ? ImmutableList.of() : chain(reached)));
  }

  @Override
  public Step origin(Target.ByOrigin target) {
    Vendor vendor = catalogs.vendor(identity.vendor()).orElseThrow();
    Truth truth = isFrom(vendor, target.countries());
    ImmutableList<Link> chain = ImmutableList.of();
    if (truth != Truth.YES && target.ownedFrom().isPresent()) {
      Map<Id<Vendor>, Link> owned =
          new Ownership(catalogs, day, ownedFrom(target))
              .reachedFrom(entitiesOf(catalogs, target), Map.of());
      truth = truth.or(isReached(owned));
      chain = chain(owned);
    }
    return restingOn(
        identity.vendorSure(),
        new Step.OriginIs(
            truth,
            ImmutableSortedSet.copyOf(target.countries()).asList(),
            ImmutableSortedSet.copyOf(vendor.countries()).asList(),
            target.ownedFrom(),
            chain));
  }

  /**
   * {@return the reach of an origin: "reached at threshold ≥ P"}
   *
   * @param target the origin, which names a P
   */
  public static Reach ownedFrom(Target.ByOrigin target) {
    return Reach.subsidiaries(Threshold.atLeast(target.ownedFrom().orElseThrow()));
  }

  /**
   * {@return "all entities of those countries together (an entity whose country is not stated:
   * unknown whether it is one)"}
   *
   * @param catalogs the catalogs
   * @param target the origin
   */
  public static Map<Id<Vendor>, Truth> entitiesOf(CatalogSet catalogs, Target.ByOrigin target) {
    Map<Id<Vendor>, Truth> entities = new LinkedHashMap<>();
    for (Vendor entity : catalogs.vendors()) {
      Truth from = isFrom(entity, target.countries());
      if (from != Truth.NO) {
        entities.put(entity.id(), from);
      }
    }
    return entities;
  }

  /** "not stated: unknown; several claimed: yes if all are, unknown if only some are". */
  private static Truth isFrom(Vendor vendor, ImmutableSet<Country> countries) {
    if (vendor.countries().isEmpty()) {
      return Truth.UNKNOWN;
    }
    long listed = vendor.countries().stream().filter(countries::contains).count();
    if (listed == 0) {
      return Truth.NO;
    }
    return listed == vendor.countries().size() ? Truth.YES : Truth.UNKNOWN;
  }

  /** "In the low one: yes. Only in the high one: unknown. In neither: no." */
  private Truth isReached(Map<Id<Vendor>, Link> reached) {
    Link link = reached.get(identity.vendor());
    if (link == null) {
      return Truth.NO;
    }
    return link.sure() ? Truth.YES : Truth.UNKNOWN;
  }

  private ImmutableList<Link> chain(Map<Id<Vendor>, Link> reached) {
    return Ownership.chainTo(identity.vendor(), reached);
  }

  @Override
  public Step allOf(Target.AllOf target) {
    return Steps.all(
        target.targets().stream().map(each -> each.accept(this)).collect(toImmutableList()));
  }

  @Override
  public Step anyOf(Target.AnyOf target) {
    return Steps.any(
        target.targets().stream().map(each -> each.accept(this)).collect(toImmutableList()));
  }

  @Override
  public Step not(Target.Not target) {
    return Steps.not(
        target.target().accept(new TargetSteps(catalogs, strict, day, part, identity, !odd)));
  }

  private static Step vendorAlone(Step leaf) {
    return new Step.Bounded(Truth.UNKNOWN, Bound.VENDOR_ALONE, leaf);
  }

  /**
   * "A leaf that rests on a possible vendor or application answers at most unknown and, under an
   * odd number of {@code not}, at least unknown".
   */
  private Step restingOn(boolean sure, Step leaf) {
    return sure || (leaf.truth() == Truth.NO && !odd)
        ? leaf
        : new Step.Bounded(Truth.UNKNOWN, Bound.POSSIBLE_IDENTITY, leaf);
  }
}
