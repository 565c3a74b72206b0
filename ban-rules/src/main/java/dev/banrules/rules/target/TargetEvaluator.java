package dev.banrules.rules.target;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Bound;
import dev.banrules.model.verdict.Step.EntryStep;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.VendorCase;
import dev.banrules.model.verdict.Step.VendorStep;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipClosure;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Asks a target of one identity: the table of semantics §5, one method a row. */
final class TargetEvaluator extends CompoundEvaluator {

  private final Targets targets;
  private final Part part;
  private final Identity identity;
  private final Circumstances circumstances;

  /** Whether an odd number of {@code not} stands above. */
  private final boolean negated;

  private TargetEvaluator(
      Targets targets, Part part, Identity identity, Circumstances circumstances, boolean negated) {
    this.targets = targets;
    this.part = part;
    this.identity = identity;
    this.circumstances = circumstances;
    this.negated = negated;
  }

  /** Asks the whole target, above which no {@code not} stands. */
  static TargetEvaluator of(
      Targets targets, Part part, Identity identity, Circumstances circumstances) {
    return new TargetEvaluator(targets, part, identity, circumstances, false);
  }

  @Override
  CompoundEvaluator negated() {
    return new TargetEvaluator(targets, part, identity, circumstances, !negated);
  }

  @Override
  public Step application(Target.ByApplication target) {
    Truth stated = versionIsIn(target).and(editionIsIn(target));
    if (identity.application().isPresent()) {
      ImmutableList<Id<Application>> path = path(target, identity.application().get());
      Step step = step(target, path.isEmpty() ? Truth.NO : stated, path);
      return bounded(step, identity.applicationSure());
    }
    Step step = step(target, Truth.NO, ImmutableList.of());
    boolean maybe = negated && stated != Truth.NO && isOfThisVendor(target);
    return bounded(
        maybe ? new Step.Bounded(Truth.UNKNOWN, Bound.VENDOR_ALONE, step) : step,
        identity.vendorSure());
  }

  private Truth versionIsIn(Target.ByApplication target) {
    return target
        .versions()
        .map(range -> targets.versions().in(range, part.version()))
        .orElse(Truth.YES);
  }

  private Truth editionIsIn(Target.ByApplication target) {
    return target.editions().isEmpty()
        ? Truth.YES
        : part.edition()
            .map(edition -> Truth.of(target.editions().contains(edition)))
            .orElse(Truth.UNKNOWN);
  }

  private ImmutableList<Id<Application>> path(
      Target.ByApplication target, Id<Application> application) {
    if (application.equals(target.application())) {
      return ImmutableList.of(application);
    }
    return target.successors()
        ? targets.successions().path(target.application(), application, circumstances.day())
        : ImmutableList.of();
  }

  private Step step(Target.ByApplication target, Truth truth, ImmutableList<Id<Application>> path) {
    return new Step.ApplicationIs(
        truth,
        target.application(),
        path,
        target.versions(),
        target.versions().isPresent() ? part.version() : Optional.empty(),
        target.editions(),
        target.editions().isEmpty() ? Optional.empty() : part.edition());
  }

  private boolean isOfThisVendor(Target.ByApplication target) {
    Id<Vendor> vendor = identity.vendor().orElseThrow();
    ImmutableSet<Id<Application>> meant =
        target.successors()
            ? targets.successions().on(circumstances.day(), target.application())
            : ImmutableSet.of(target.application());
    return meant.stream()
        .anyMatch(
            id -> targets.catalogs().application(id).orElseThrow().vendorIds().contains(vendor));
  }

  @Override
  public Step vendor(Target.ByVendor target) {
    return ofWhoseItIs(vendor -> reached(target, vendor));
  }

  private Step reached(Target.ByVendor target, Id<Vendor> vendor) {
    Truth truth;
    ImmutableList<Link> chain = ImmutableList.of();
    if (target.vendor().equals(vendor)) {
      truth = Truth.YES;
    } else if (target.reach().isSelf()) {
      truth = Truth.NO;
    } else {
      OwnershipClosure reached =
          targets.ownership().reachedFrom(target.vendor(), target.reach(), circumstances.day());
      truth = reached.contains(vendor);
      chain = reached.chainTo(vendor);
    }
    return new Step.VendorReached(truth, target.vendor(), chain);
  }

  @Override
  public Step origin(Target.ByOrigin target) {
    return ofWhoseItIs(vendor -> isFrom(target, targets.catalogs().vendor(vendor).orElseThrow()));
  }

  private Step isFrom(Target.ByOrigin target, Vendor vendor) {
    Truth truth = isFrom(vendor, target.countries());
    ImmutableList<Link> chain = ImmutableList.of();
    if (truth != Truth.YES && target.ownedFrom().isPresent()) {
      OwnershipClosure reached =
          targets
              .ownership()
              .reachedFrom(target.countries(), target.ownedFrom().get(), circumstances.day());
      truth = truth.or(reached.contains(vendor.id()));
      chain = reached.chainTo(vendor.id());
    }
    return new Step.OriginIs(
        truth,
        ImmutableSortedSet.copyOf(target.countries()).asList(),
        ImmutableSortedSet.copyOf(vendor.countries()).asList(),
        target.ownedFrom(),
        chain);
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
        negated || circumstances.strict()
            ? new Step.Bounded(Truth.UNKNOWN, Bound.VENDOR_ALONE, step)
            : step,
        identity.vendorSure());
  }

  /** The entries stand in the leaf's place, so that what bounds leaves bounds them too. */
  @Override
  public Step listed(Target.Listed target) {
    SoftwareList list = targets.catalogs().list(target.list()).orElseThrow();
    ListIndex index = targets.list(list.id());
    ImmutableList<EntryStep> entries =
        possibleAmong(list.entries(), index.entries(identity, negated));
    ImmutableList<EntryStep> cleared =
        list.complete()
            ? ImmutableList.of()
            : possibleAmong(list.cleared(), index.cleared(identity, negated));
    boolean settled = list.complete() || anyOf(cleared) == Truth.YES;
    Truth truth = anyOf(entries).or(settled ? Truth.NO : Truth.UNKNOWN);
    return new Step.Listed(truth, list.id(), list.complete(), entries, cleared);
  }

  /** The answers, other than no, of the entries that count on the day. */
  private ImmutableList<EntryStep> possibleAmong(
      ImmutableList<ListEntry> entries, Iterable<Integer> candidates) {
    ImmutableList.Builder<EntryStep> steps = ImmutableList.builder();
    for (int i : candidates) {
      if (entries.get(i).period().contains(circumstances.day())) {
        Step step = entries.get(i).target().accept(this);
        if (step.truth() != Truth.NO) {
          steps.add(new EntryStep(i, step));
        }
      }
    }
    return steps.build();
  }

  private static Truth anyOf(ImmutableList<EntryStep> steps) {
    Truth truth = Truth.NO;
    for (EntryStep step : steps) {
      truth = truth.or(step.step().truth());
    }
    return truth;
  }

  /** Asks a leaf of the vendors whose the software is, or may be (semantics §5). */
  private Step ofWhoseItIs(Function<Id<Vendor>, Step> leaf) {
    return bounded(
        identity
            .statedVendor()
            .map(leaf)
            .orElseGet(() -> ofWhoseItIs(leaf, identity.application().orElseThrow())),
        identity.vendorSure());
  }

  private Step ofWhoseItIs(Function<Id<Vendor>, Step> leaf, Id<Application> id) {
    Application application = targets.catalogs().application(id).orElseThrow();
    Optional<Id<Vendor>> always = Whose.always(application);
    if (always.isPresent()) {
      return leaf.apply(always.get());
    }
    ImmutableList.Builder<VendorCase> builder = ImmutableList.builder();
    for (Set<Id<Vendor>> vendors : targets.whose().cases(application, circumstances)) {
      builder.add(inCase(vendors, leaf));
    }
    ImmutableList<VendorCase> cases = builder.build();
    Truth first = cases.get(0).truth();
    boolean same = cases.stream().allMatch(one -> one.truth() == first);
    return new Step.VendorsThatCount(same ? first : Truth.UNKNOWN, cases);
  }

  private static VendorCase inCase(Set<Id<Vendor>> vendors, Function<Id<Vendor>, Step> leaf) {
    ImmutableList.Builder<VendorStep> steps = ImmutableList.builder();
    Truth truth = vendors.isEmpty() ? Truth.UNKNOWN : Truth.NO;
    for (Id<Vendor> vendor : vendors) {
      Step step = leaf.apply(vendor);
      steps.add(new VendorStep(vendor, step));
      truth = truth.or(step.truth());
    }
    return new VendorCase(truth, steps.build());
  }

  /** What rests on a possible vendor or application is never sure, also under a {@code not}. */
  private Step bounded(Step leaf, boolean sure) {
    if (sure || (leaf.truth() == Truth.NO && !negated)) {
      return leaf;
    }
    return new Step.Bounded(Truth.UNKNOWN, Bound.POSSIBLE_IDENTITY, leaf);
  }
}
