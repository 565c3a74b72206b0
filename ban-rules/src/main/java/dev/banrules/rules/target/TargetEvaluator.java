package dev.banrules.rules.target;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Target;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Bound;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipClosure;
import java.time.LocalDate;
import java.util.Optional;

/** Asks a target of one identity on a day: the table of semantics §5, one method a row. */
final class TargetEvaluator implements Target.Visitor<Step> {

  private final Targets targets;
  private final Part part;
  private final Identity identity;
  private final LocalDate day;
  private final boolean strict;

  /** Whether an odd number of {@code not} stands above. */
  private final boolean negated;

  TargetEvaluator(
      Targets targets,
      Part part,
      Identity identity,
      LocalDate day,
      boolean strict,
      boolean negated) {
    this.targets = targets;
    this.part = part;
    this.identity = identity;
    this.day = day;
    this.strict = strict;
    this.negated = negated;
  }

  @Override
  public Step application(Target.ByApplication target) {
    Truth version =
        target
            .versions()
            .map(range -> targets.versions().in(range, part.version()))
            .orElse(Truth.YES);
    if (identity.application().isPresent()) {
      ImmutableList<Id<Application>> path = path(target, identity.application().get());
      Step step = step(target, path.isEmpty() ? Truth.NO : version, path);
      return bounded(step, identity.applicationSure());
    }
    Step step = step(target, Truth.NO, ImmutableList.of());
    boolean maybe = negated && version != Truth.NO && isOfThisVendor(target);
    return bounded(
        maybe ? new Step.Bounded(Truth.UNKNOWN, Bound.VENDOR_ALONE, step) : step,
        identity.vendorSure());
  }

  private ImmutableList<Id<Application>> path(
      Target.ByApplication target, Id<Application> application) {
    if (application.equals(target.application())) {
      return ImmutableList.of(application);
    }
    return target.successors()
        ? targets.successions().path(target.application(), application, day)
        : ImmutableList.of();
  }

  private Step step(Target.ByApplication target, Truth truth, ImmutableList<Id<Application>> path) {
    return new Step.ApplicationIs(
        truth,
        target.application(),
        path,
        target.versions(),
        target.versions().isPresent() ? part.version() : Optional.empty());
  }

  private boolean isOfThisVendor(Target.ByApplication target) {
    ImmutableSet<Id<Application>> meant =
        target.successors()
            ? targets.successions().on(day, target.application())
            : ImmutableSet.of(target.application());
    return meant.stream()
        .anyMatch(
            id ->
                targets
                    .catalogs()
                    .application(id)
                    .orElseThrow()
                    .vendor()
                    .equals(identity.vendor()));
  }

  @Override
  public Step vendor(Target.ByVendor target) {
    Truth truth;
    ImmutableList<Link> chain = ImmutableList.of();
    if (target.vendor().equals(identity.vendor())) {
      truth = Truth.YES;
    } else if (target.reach().isSelf()) {
      truth = Truth.NO;
    } else {
      OwnershipClosure reached =
          targets.ownership().reachedFrom(target.vendor(), target.reach(), day);
      truth = reached.contains(identity.vendor());
      chain = reached.chainTo(identity.vendor());
    }
    return bounded(new Step.VendorReached(truth, target.vendor(), chain), identity.vendorSure());
  }

  @Override
  public Step origin(Target.ByOrigin target) {
    Vendor vendor = targets.catalogs().vendor(identity.vendor()).orElseThrow();
    Truth truth = isFrom(vendor, target.countries());
    ImmutableList<Link> chain = ImmutableList.of();
    if (truth != Truth.YES && target.ownedFrom().isPresent()) {
      OwnershipClosure reached =
          targets.ownership().reachedFrom(target.countries(), target.ownedFrom().get(), day);
      truth = truth.or(reached.contains(vendor.id()));
      chain = reached.chainTo(vendor.id());
    }
    return bounded(
        new Step.OriginIs(
            truth,
            ImmutableSortedSet.copyOf(target.countries()).asList(),
            ImmutableSortedSet.copyOf(vendor.countries()).asList(),
            target.ownedFrom(),
            chain),
        identity.vendorSure());
  }

  private static Truth isFrom(Vendor vendor, ImmutableSet<Country> countries) {
    if (vendor.countries().isEmpty()) {
      return Truth.UNKNOWN;
    }
    int listed = Sets.intersection(vendor.countries(), countries).size();
    if (listed == 0) {
      return Truth.NO;
    }
    return listed == vendor.countries().size() ? Truth.YES : Truth.UNKNOWN;
  }

  @Override
  public Step category(Target.ByCategory target) {
    if (identity.application().isPresent()) {
      Optional<ImmutableSet<String>> stated =
          targets.catalogs().application(identity.application().get()).orElseThrow().categories();
      Truth truth =
          stated
              .map(categories -> Truth.of(categories.contains(target.category())))
              .orElse(Truth.UNKNOWN);
      Step step =
          new Step.CategoryIs(
              truth,
              target.category(),
              stated.map(words -> ImmutableSortedSet.copyOf(words).asList()));
      return bounded(step, identity.applicationSure());
    }
    Step step = new Step.CategoryIs(Truth.NO, target.category(), Optional.empty());
    return bounded(
        negated || strict ? new Step.Bounded(Truth.UNKNOWN, Bound.VENDOR_ALONE, step) : step,
        identity.vendorSure());
  }

  @Override
  public Step allOf(Target.AllOf target) {
    ImmutableList<Step> steps = parts(target.targets());
    Truth truth = Truth.YES;
    for (Step step : steps) {
      truth = truth.and(step.truth());
    }
    return new Step.All(truth, steps);
  }

  @Override
  public Step anyOf(Target.AnyOf target) {
    ImmutableList<Step> steps = parts(target.targets());
    Truth truth = Truth.NO;
    for (Step step : steps) {
      truth = truth.or(step.truth());
    }
    return new Step.Any(truth, steps);
  }

  @Override
  public Step not(Target.Not target) {
    Step step =
        target.target().accept(new TargetEvaluator(targets, part, identity, day, strict, !negated));
    return new Step.Not(step.truth().not(), step);
  }

  private ImmutableList<Step> parts(ImmutableList<Target> parts) {
    ImmutableList.Builder<Step> steps = ImmutableList.builderWithExpectedSize(parts.size());
    for (Target target : parts) {
      steps.add(target.accept(this));
    }
    return steps.build();
  }

  /** What rests on a possible vendor or application is never sure, also under a {@code not}. */
  private Step bounded(Step leaf, boolean sure) {
    if (sure || (leaf.truth() == Truth.NO && !negated)) {
      return leaf;
    }
    return new Step.Bounded(Truth.UNKNOWN, Bound.POSSIBLE_IDENTITY, leaf);
  }
}
