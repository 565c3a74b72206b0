package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Bound;
import dev.banrules.model.verdict.Step.EntryStep;
import dev.banrules.model.verdict.Step.VendorCase;
import dev.banrules.model.verdict.Step.VendorStep;
import dev.banrules.verify.definition.identity.Part;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Semantics §5: {@code matches(target, software, d)}, one method for each line of the table. */
public final class TargetSteps implements Target.Visitor<Step> {

  private final AuditInput input;
  private final CatalogSet catalogs;
  private final LocalDate day;
  private final Part part;
  private final Identity identity;
  private final boolean odd;

  private TargetSteps(AuditInput input, LocalDate day, Part part, Identity identity, boolean odd) {
    this.input = input;
    this.catalogs = input.catalogs();
    this.day = day;
    this.part = part;
    this.identity = identity;
    this.odd = odd;
  }

  /** "the whole target is asked of each identity"; the caller or's the answers. */
  static Step matches(
      AuditInput input, Target target, Part part, Identity identity, LocalDate day) {
    return target.accept(new TargetSteps(input, day, part, identity, false));
  }

  @Override
  public Step application(Target.ByApplication target) {
    Map<Id<Application>, ImmutableList<Id<Application>>> meant = meant(target);
    Truth stated = isVersion(target).and(isEdition(target));
    if (identity.application().isEmpty()) {
      return applicationOfVendorAlone(target, meant.keySet(), stated);
    }
    ImmutableList<Id<Application>> succession =
        meant.getOrDefault(identity.application().get(), ImmutableList.of());
    Truth truth = succession.isEmpty() ? Truth.NO : stated;
    return restingOn(identity.applicationSure(), applicationIs(target, truth, succession));
  }

  /** "the stated version is in the range (not stated or not comparable: unknown)". */
  private Truth isVersion(Target.ByApplication target) {
    return target
        .versions()
        .map(range -> Versions.inRange(range, part.version()))
        .orElse(Truth.YES);
  }

  /** "the stated edition is one of them (not stated: unknown)". */
  private Truth isEdition(Target.ByApplication target) {
    if (target.editions().isEmpty()) {
      return Truth.YES;
    }
    return part.edition()
        .map(edition -> Truth.of(target.editions().contains(edition)))
        .orElse(Truth.UNKNOWN);
  }

  private Step applicationIs(
      Target.ByApplication target, Truth truth, ImmutableList<Id<Application>> succession) {
    return new Step.ApplicationIs(
        truth,
        target.application(),
        succession,
        target.versions(),
        target.versions().isPresent() ? part.version() : Optional.empty(),
        target.editions(),
        target.editions().isEmpty() ? Optional.empty() : part.edition());
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
      Target.ByApplication target, Iterable<Id<Application>> meant, Truth stated) {
    Id<Vendor> vendor = identity.vendor().orElseThrow();
    boolean ofThatVendor = !part.settled();
    for (Id<Application> id : meant) {
      ofThatVendor |= catalogs.application(id).orElseThrow().vendorIds().contains(vendor);
    }
    boolean ruledOut = part.settled() && stated == Truth.NO;
    Step no = applicationIs(target, Truth.NO, ImmutableList.of());
    return restingOn(
        identity.vendorSure(), odd && ofThatVendor && !ruledOut ? vendorAlone(no) : no);
  }

  @Override
  public Step category(Target.ByCategory target) {
    if (identity.application().isEmpty()) {
      Step no = new Step.CategoryIs(Truth.NO, target.category(), Optional.empty());
      return restingOn(identity.vendorSure(), odd || input.strict() ? vendorAlone(no) : no);
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
    return ofVendors(vendor -> VendorSteps.reached(input.knowledge(), day, target, vendor));
  }

  @Override
  public Step origin(Target.ByOrigin target) {
    return ofVendors(vendor -> VendorSteps.from(input.knowledge(), day, target, vendor));
  }

  /** A vendor or origin leaf, of the vendor that the publisher is, or of the application's. */
  private Step ofVendors(Function<Id<Vendor>, Step> leaf) {
    Optional<Id<Vendor>> one =
        identity.statedVendor().or(() -> Whose.always(application(identity)));
    return restingOn(
        identity.vendorSure(), one.isPresent() ? leaf.apply(one.get()) : ofVendorsThatCount(leaf));
  }

  private Application application(Identity recognised) {
    return catalogs.application(recognised.application().orElseThrow()).orElseThrow();
  }

  /** "Where it is unknown which count, the leaf answers what it answers in every case". */
  private Step ofVendorsThatCount(Function<Id<Vendor>, Step> leaf) {
    ImmutableList<VendorCase> cases =
        new Whose(input, day)
            .cases(application(identity)).stream()
                .map(vendors -> inCase(vendors, leaf))
                .collect(toImmutableList());
    ImmutableSet<Truth> truths =
        cases.stream().map(VendorCase::truth).collect(ImmutableSet.toImmutableSet());
    return new Step.VendorsThatCount(
        truths.size() == 1 ? Iterables.getOnlyElement(truths) : Truth.UNKNOWN, cases);
  }

  /** "or'ed over the vendors that count on the day (none: unknown)". */
  private static VendorCase inCase(Set<Id<Vendor>> vendors, Function<Id<Vendor>, Step> leaf) {
    ImmutableList<VendorStep> steps =
        vendors.stream()
            .map(vendor -> new VendorStep(vendor, leaf.apply(vendor)))
            .collect(toImmutableList());
    Truth some = steps.stream().map(each -> each.step().truth()).reduce(Truth.NO, Truth::or);
    return new VendorCase(steps.isEmpty() ? Truth.UNKNOWN : some, steps);
  }

  /**
   * "the entries of the list that are in their [from, until), taken as targets in the leaf's place,
   * or'ed; where the list is not complete and no cleared entry in time surely matches, at least
   * unknown".
   */
  @Override
  public Step listed(Target.Listed target) {
    SoftwareList list = catalogs.list(target.list()).orElseThrow();
    ImmutableList<EntryStep> entries = notNo(list.entries());
    ImmutableList<EntryStep> cleared = list.complete() ? ImmutableList.of() : notNo(list.cleared());
    boolean open = !list.complete() && some(cleared) != Truth.YES;
    return new Step.Listed(
        some(entries).or(open ? Truth.UNKNOWN : Truth.NO),
        list.id(),
        list.complete(),
        entries,
        cleared);
  }

  private ImmutableList<EntryStep> notNo(ImmutableList<ListEntry> entries) {
    ImmutableList.Builder<EntryStep> steps = ImmutableList.builder();
    for (int i = 0; i < entries.size(); i++) {
      if (DaysOfChange.in(entries.get(i).period(), day)) {
        Step step = entries.get(i).target().accept(this);
        if (step.truth() != Truth.NO) {
          steps.add(new EntryStep(i, step));
        }
      }
    }
    return steps.build();
  }

  private static Truth some(ImmutableList<EntryStep> entries) {
    return entries.stream().map(entry -> entry.step().truth()).reduce(Truth.NO, Truth::or);
  }

  @Override
  public Step anything(Target.Anything target) {
    return new Step.Anything(Truth.YES);
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
    return Steps.not(target.target().accept(new TargetSteps(input, day, part, identity, !odd)));
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
