package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Bound;
import dev.banrules.model.verdict.Step.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Semantics §5: the steps by which a target must have been answered of an identity. Only chains of
 * stakes and of successors may run by several ways: those are taken from what is claimed, checked,
 * and objected to where they are wrong.
 */
final class TargetSteps implements Target.Visitor<Step> {

  private final Ground ground;
  private final LocalDate day;
  private final Part part;
  private final Identity identity;
  private final boolean negated;
  private final @Nullable Step claimed;
  private final List<String> objections;

  private TargetSteps(
      Ground ground,
      LocalDate day,
      Part part,
      Identity identity,
      boolean negated,
      @Nullable Step claimed,
      List<String> objections) {
    this.ground = ground;
    this.day = day;
    this.part = part;
    this.identity = identity;
    this.negated = negated;
    this.claimed = claimed;
    this.objections = objections;
  }

  /**
   * The step that a target gives.
   *
   * @param claimed the step that is claimed, or null where none is
   * @param objections where objections to what is claimed go
   */
  static Step of(
      Ground ground,
      Target target,
      LocalDate day,
      Part part,
      Identity identity,
      @Nullable Step claimed,
      List<String> objections) {
    return target.accept(new TargetSteps(ground, day, part, identity, false, claimed, objections));
  }

  @Override
  public Step application(Target.ByApplication target) {
    Truth inRange =
        target.versions().map(range -> Versions.in(range, part.version())).orElse(Truth.YES);
    Set<Id<Application>> meant = meant(target);
    if (identity.application().isEmpty()) {
      Step leaf = applicationIs(target, Truth.NO, ImmutableList.of());
      boolean ofVendor =
          meant.stream().anyMatch(id -> application(id).vendor().equals(identity.vendor()));
      boolean maybe = negated && ((ofVendor && inRange != Truth.NO) || !part.settled());
      return bounded(maybe ? vendorAlone(leaf) : leaf, identity.vendorSure());
    }
    Id<Application> found = identity.application().get();
    Step leaf =
        meant.contains(found)
            ? applicationIs(target, inRange, succession(target, found))
            : applicationIs(target, Truth.NO, ImmutableList.of());
    return bounded(leaf, identity.applicationSure());
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

  private Set<Id<Application>> meant(Target.ByApplication target) {
    Set<Id<Application>> meant = new HashSet<>();
    meant.add(target.application());
    int before;
    do {
      before = meant.size();
      if (target.successors()) {
        for (Application application : ground.catalogs().applications()) {
          if (meant.stream().anyMatch(other -> succeeds(application, other))) {
            meant.add(application.id());
          }
        }
      }
    } while (meant.size() > before);
    return meant;
  }

  private boolean succeeds(Application application, Id<Application> predecessor) {
    return application.successorOf().stream()
        .anyMatch(s -> s.predecessor().equals(predecessor) && s.countsOn(day));
  }

  /** The claimed way from the wanted application to the found one. */
  private ImmutableList<Id<Application>> succession(
      Target.ByApplication target, Id<Application> found) {
    if (claimed != null && Steps.leaf(claimed) instanceof Step.ApplicationIs is) {
      ImmutableList<Id<Application>> way = is.succession();
      boolean leads =
          !way.isEmpty()
              && way.get(0).equals(target.application())
              && way.get(way.size() - 1).equals(found)
              && ImmutableSet.copyOf(way).size() == way.size();
      for (int i = 1; leads && i < way.size(); i++) {
        Optional<Application> next = ground.catalogs().application(way.get(i));
        leads = next.isPresent() && succeeds(next.get(), way.get(i - 1));
      }
      if (!leads) {
        objections.add("`" + found + "` does not succeed `" + target.application() + "` that way");
      }
      return way;
    }
    return ImmutableList.of();
  }

  @Override
  public Step category(Target.ByCategory target) {
    if (identity.application().isEmpty()) {
      Step leaf = new Step.CategoryIs(Truth.NO, target.category(), Optional.empty());
      return bounded(negated || ground.strict() ? vendorAlone(leaf) : leaf, identity.vendorSure());
    }
    Optional<ImmutableSet<String>> stated = application(identity.application().get()).categories();
    Truth truth =
        stated.map(each -> Truth.of(each.contains(target.category()))).orElse(Truth.UNKNOWN);
    Step leaf =
        new Step.CategoryIs(
            truth, target.category(), stated.map(each -> ImmutableSortedSet.copyOf(each).asList()));
    return bounded(leaf, identity.applicationSure());
  }

  @Override
  public Step vendor(Target.ByVendor target) {
    Id<Vendor> wanted = target.vendor();
    Reach reach = target.reach();
    Holdings holdings = new Holdings(ground.catalogs(), day, reach);
    Truth truth =
        holdings.reachedFrom(wanted, true).contains(identity.vendor())
            ? Truth.YES
            : holdings.reachedFrom(wanted, false).contains(identity.vendor())
                ? Truth.UNKNOWN
                : Truth.NO;
    ImmutableList<Link> chain = ImmutableList.of();
    if (truth != Truth.NO && !wanted.equals(identity.vendor()) && claimed != null) {
      Map<Id<Vendor>, Truth> owners = new HashMap<>();
      if (reach.affiliates()) {
        holdings.ownersReaching(wanted, false).forEach(o -> owners.put(o, Truth.UNKNOWN));
        holdings.ownersReaching(wanted, true).forEach(o -> owners.put(o, Truth.YES));
        owners.remove(wanted);
      }
      chain = claimedChain();
      objections.addAll(
          new Chains(holdings, reach, Map.of(wanted, Truth.YES), owners)
              .objections(chain, identity.vendor()));
    }
    return bounded(new Step.VendorReached(truth, wanted, chain), identity.vendorSure());
  }

  @Override
  public Step origin(Target.ByOrigin target) {
    Truth truth = isFrom(target, identity.vendor());
    Truth country = truth;
    ImmutableList<Link> chain = ImmutableList.of();
    if (country != Truth.YES && target.ownedFrom().isPresent()) {
      Map<Id<Vendor>, Truth> starts = new HashMap<>();
      for (Vendor entity : ground.catalogs().vendors()) {
        Truth from = isFrom(target, entity.id());
        if (from != Truth.NO) {
          starts.put(entity.id(), from);
        }
      }
      Set<Id<Vendor>> sure = new HashSet<>(starts.keySet());
      sure.removeIf(entity -> starts.get(entity) != Truth.YES);
      Reach reach = Reach.subsidiaries(Threshold.atLeast(target.ownedFrom().get()));
      Holdings holdings = new Holdings(ground.catalogs(), day, reach);
      Truth reached =
          holdings.reached(sure, true).contains(identity.vendor())
              ? Truth.YES
              : Truth.of(holdings.reached(starts.keySet(), false).contains(identity.vendor()))
                  .and(Truth.UNKNOWN);
      truth = country.or(reached);
      if (reached != Truth.NO && claimed != null) {
        chain = claimedChain();
        objections.addAll(
            new Chains(holdings, reach, starts, Map.of()).objections(chain, identity.vendor()));
      }
    }
    Vendor vendor = ground.catalogs().vendor(identity.vendor()).orElseThrow();
    return bounded(
        new Step.OriginIs(
            truth,
            ImmutableSortedSet.copyOf(target.countries()).asList(),
            ImmutableSortedSet.copyOf(vendor.countries()).asList(),
            target.ownedFrom(),
            chain),
        identity.vendorSure());
  }

  private Truth isFrom(Target.ByOrigin target, Id<Vendor> id) {
    ImmutableSet<Country> claims = ground.catalogs().vendor(id).orElseThrow().countries();
    if (claims.isEmpty()) {
      return Truth.UNKNOWN;
    }
    boolean all = target.countries().containsAll(claims);
    boolean some = claims.stream().anyMatch(target.countries()::contains);
    return all ? Truth.YES : some ? Truth.UNKNOWN : Truth.NO;
  }

  private ImmutableList<Link> claimedChain() {
    Step leaf = claimed == null ? null : Steps.leaf(claimed);
    if (leaf instanceof Step.VendorReached reached) {
      return reached.chain();
    }
    return leaf instanceof Step.OriginIs origin ? origin.chain() : ImmutableList.of();
  }

  @Override
  public Step allOf(Target.AllOf target) {
    return Steps.all(
        each(target.targets(), claimed instanceof Step.All all ? all.steps() : ImmutableList.of()));
  }

  @Override
  public Step anyOf(Target.AnyOf target) {
    return Steps.any(
        each(target.targets(), claimed instanceof Step.Any any ? any.steps() : ImmutableList.of()));
  }

  private ImmutableList<Step> each(ImmutableList<Target> targets, ImmutableList<Step> steps) {
    List<Step> each = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Step own = i < steps.size() ? steps.get(i) : null;
      each.add(targets.get(i).accept(below(negated, own)));
    }
    return each.stream().collect(toImmutableList());
  }

  @Override
  public Step not(Target.Not target) {
    Step own = claimed instanceof Step.Not not ? not.step() : null;
    return Steps.not(target.target().accept(below(!negated, own)));
  }

  private TargetSteps below(boolean odd, @Nullable Step own) {
    // where the claimed step is of another form, all of it is wrong, and no chain is asked for
    return new TargetSteps(ground, day, part, identity, odd, own, objections);
  }

  private static Step vendorAlone(Step leaf) {
    return new Step.Bounded(Truth.UNKNOWN, Bound.VENDOR_ALONE, leaf);
  }

  /** "at most unknown and, under an odd number of not, at least unknown". */
  private Step bounded(Step leaf, boolean sure) {
    boolean bites = !sure && (negated || leaf.truth() != Truth.NO);
    return bites ? new Step.Bounded(Truth.UNKNOWN, Bound.POSSIBLE_IDENTITY, leaf) : leaf;
  }

  private Application application(Id<Application> id) {
    return ground.catalogs().application(id).orElseThrow();
  }
}
