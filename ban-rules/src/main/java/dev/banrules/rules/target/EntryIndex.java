package dev.banrules.rules.target;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Target;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import java.util.Set;
import java.util.TreeSet;

/** Positions of list entries by the applications and vendors that they can match, on any day. */
final class EntryIndex {

  private final Targets targets;
  private final Set<Integer> all;
  private final ImmutableSetMultimap<Id<Application>, Integer> byApplication;

  /** Entries for applications, by the vendors of these. */
  private final ImmutableSetMultimap<Id<Vendor>, Integer> ofVendor;

  /** Entries for vendors, by these. */
  private final ImmutableSetMultimap<Id<Vendor>, Integer> byVendor;

  /** Entries for vendors with their affiliates, by who stands for all that are connected. */
  private final ImmutableSetMultimap<Id<Vendor>, Integer> connected;

  EntryIndex(ImmutableList<ListEntry> entries, Targets targets) {
    this.targets = targets;
    this.all = ContiguousSet.create(Range.closedOpen(0, entries.size()), DiscreteDomain.integers());
    ImmutableSetMultimap.Builder<Id<Application>, Integer> applications =
        ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<Id<Vendor>, Integer> theirVendors = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<Id<Vendor>, Integer> vendors = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<Id<Vendor>, Integer> affiliates = ImmutableSetMultimap.builder();
    for (int i = 0; i < entries.size(); i++) {
      Target target = entries.get(i).target();
      if (target instanceof Target.ByApplication named) {
        for (Id<Application> meant : meant(named)) {
          applications.put(meant, i);
          for (Id<Vendor> vendor :
              targets.catalogs().application(meant).orElseThrow().vendorIds()) {
            theirVendors.put(vendor, i);
          }
        }
      } else if (target instanceof Target.ByVendor named) {
        if (named.reach().affiliates()) {
          affiliates.put(targets.components().representative(named.vendor()), i);
        } else {
          vendors.put(named.vendor(), i);
        }
      } else {
        throw new AssertionError("an entry is of an application or a vendor: " + target);
      }
    }
    this.byApplication = applications.build();
    this.ofVendor = theirVendors.build();
    this.byVendor = vendors.build();
    this.connected = affiliates.build();
  }

  private Iterable<Id<Application>> meant(Target.ByApplication target) {
    return target.successors()
        ? targets.successions().everOf(target.application())
        : ImmutableList.of(target.application());
  }

  /** The positions of the entries that may answer other than no of an identity, in order. */
  Iterable<Integer> candidates(Identity identity, boolean negated) {
    if (mayBeAny(identity, negated)) {
      return all;
    }
    Set<Integer> found = new TreeSet<>();
    if (identity.application().isPresent()) {
      found.addAll(byApplication.get(identity.application().get()));
    } else {
      found.addAll(ofVendor.get(identity.vendor().orElseThrow()));
    }
    for (Id<Vendor> vendor : targets.whose().ever(identity)) {
      for (Id<Vendor> above : targets.components().above(vendor)) {
        found.addAll(byVendor.get(above));
      }
      if (!connected.isEmpty()) {
        found.addAll(connected.get(targets.components().representative(vendor)));
      }
    }
    if (!targets.whose().isAlwaysSomebodys(identity)) {
      found.addAll(byVendor.values());
      found.addAll(connected.values());
    }
    return found;
  }

  /** Under a {@code not}, no entry surely leaves out what is only possible. */
  private static boolean mayBeAny(Identity identity, boolean negated) {
    return negated
        && (!identity.vendorSure()
            || (identity.application().isPresent() && !identity.applicationSure()));
  }
}
