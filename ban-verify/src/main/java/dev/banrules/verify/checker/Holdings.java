package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Semantics §5.1: who holds what on a day, and whom that reaches, surely or possibly. */
final class Holdings {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final CatalogSet catalogs;
  private final LocalDate day;
  private final Reach reach;

  Holdings(CatalogSet catalogs, LocalDate day, Reach reach) {
    this.catalogs = catalogs;
    this.day = day;
    this.reach = reach;
  }

  /** The owners who hold a stake in a vendor. */
  ImmutableSet<Id<Vendor>> owners(Id<Vendor> vendor, Predicate<Stake> which) {
    return stakes(vendor).filter(which).map(Stake::owner).collect(toImmutableSet());
  }

  /** The stakes in a vendor; in one that no catalog knows there are none. */
  private Stream<Stake> stakes(Id<Vendor> vendor) {
    return catalogs.vendor(vendor).stream()
        .flatMap(known -> known.stakes().stream())
        .filter(stake -> stake.period().contains(day));
  }

  /** Whether what some owners hold of a vendor, together, is enough: surely or possibly. */
  boolean enough(Id<Vendor> vendor, Set<Id<Vendor>> owners, boolean surely) {
    if (reach.subsidiaries().isEmpty()) {
      return false;
    }
    Threshold threshold = reach.subsidiaries().get();
    BigDecimal asked = threshold.percent().toBigDecimal();
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    BigDecimal room = HUNDRED;
    boolean overLeast = false;
    boolean underRoom = false;
    for (Stake stake : stakes(vendor).toList()) {
      if (owners.contains(stake.owner())) {
        least = least.add(stake.share().min().toBigDecimal());
        most = most.add(stake.share().max().toBigDecimal());
        overLeast |= stake.share().over();
      } else {
        room = room.subtract(stake.share().min().toBigDecimal());
        underRoom |= stake.share().over();
      }
    }
    if (surely) {
      int order = least.compareTo(asked);
      return order > 0 || (order == 0 && (overLeast || threshold.inclusive()));
    }
    return reaches(most, false, threshold) && reaches(room, underRoom, threshold);
  }

  /** Whether something at most (or less than) a bound may reach a threshold. */
  private static boolean reaches(BigDecimal bound, boolean lessThan, Threshold threshold) {
    int order = bound.compareTo(threshold.percent().toBigDecimal());
    return order > 0 || (order == 0 && threshold.inclusive() && !lessThan);
  }

  boolean succeeds(Id<Vendor> vendor, Id<Vendor> predecessor) {
    return catalogs.vendor(vendor).stream()
        .flatMap(known -> known.successorOf().stream())
        .anyMatch(s -> s.predecessor().equals(predecessor) && s.countsOn(day));
  }

  /** The owners from whom a vendor is reached by ownership or control. */
  Set<Id<Vendor>> ownersReaching(Id<Vendor> vendor, boolean surely) {
    Holdings up = new Holdings(catalogs, day, withoutAffiliatesAndSuccessors());
    Set<Id<Vendor>> owners = new HashSet<>();
    for (Vendor owner : catalogs.vendors()) {
      if (up.reached(ImmutableSet.of(owner.id()), surely).contains(vendor)) {
        owners.add(owner.id());
      }
    }
    return owners;
  }

  private Reach withoutAffiliatesAndSuccessors() {
    return new Reach(reach.subsidiaries(), reach.aggregate(), reach.controlled(), false, false);
  }

  /** Everyone reached from one vendor, with its affiliates where they are meant. */
  Set<Id<Vendor>> reachedFrom(Id<Vendor> vendor, boolean surely) {
    Set<Id<Vendor>> start = ImmutableSet.of(vendor);
    return reached(
        reach.affiliates() ? Sets.union(start, ownersReaching(vendor, surely)) : start, surely);
  }

  /** Everyone reached from some vendors: pass after pass, until a pass adds nobody. */
  Set<Id<Vendor>> reached(Set<Id<Vendor>> start, boolean surely) {
    Set<Id<Vendor>> members = new HashSet<>(start);
    int before;
    do {
      before = members.size();
      for (Vendor vendor : catalogs.vendors()) {
        if (isReached(vendor.id(), members, surely)) {
          members.add(vendor.id());
        }
      }
    } while (members.size() > before);
    return members;
  }

  private boolean isReached(Id<Vendor> vendor, Set<Id<Vendor>> members, boolean surely) {
    if (reach.controlled()
        && !Sets.intersection(owners(vendor, Stake::control), members).isEmpty()) {
      return true;
    }
    if (reach.successors() && members.stream().anyMatch(member -> succeeds(vendor, member))) {
      return true;
    }
    Set<Id<Vendor>> holders = Sets.intersection(owners(vendor, stake -> true), members);
    return reach.aggregate()
        ? enough(vendor, holders, surely)
        : holders.stream().anyMatch(one -> enough(vendor, ImmutableSet.of(one), surely));
  }
}
