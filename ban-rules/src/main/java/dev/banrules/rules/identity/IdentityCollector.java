package dev.banrules.rules.identity;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Identity.Sure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the identities that one step of identification finds (semantics §4). */
final class IdentityCollector {

  /** By application id, those without an application last, then by vendor id. */
  static int inOrder(Identity a, Identity b) {
    return ComparisonChain.start()
        .compareFalseFirst(a.application().isEmpty(), b.application().isEmpty())
        .compare(valueOf(a.application()), valueOf(b.application()))
        .compare(valueOf(a.vendor()), valueOf(b.vendor()))
        .result();
  }

  private static String valueOf(Optional<? extends Id<?>> id) {
    return id.isPresent() ? id.get().value() : "";
  }

  private final Map<FoundIdentity, Grounds> found = new LinkedHashMap<>();

  /** Adds a vendor that is sure, without an application. */
  void addVendor(Id<Vendor> vendor, List<Basis> because) {
    add(FoundIdentity.of(vendor), ImmutableSet.of(), Sure.VENDOR, 1, because);
  }

  /** Adds a vendor that is only possible, without an application. */
  void addPossibleVendor(Id<Vendor> vendor, double score, List<Basis> because) {
    add(FoundIdentity.of(vendor), ImmutableSet.of(), Sure.NOTHING, score, because);
  }

  /** Adds an application that is sure; the catalog says whose it is. */
  void addApplication(Application application, List<Basis> because) {
    add(
        FoundIdentity.of(onlyVendor(application), application),
        application.vendorIds(),
        Sure.APPLICATION,
        1,
        because);
  }

  /** Adds an application that is only possible, of a vendor that is sure: the publisher. */
  void addPossibleApplicationOfSureVendor(
      Id<Vendor> publisher, Application application, double score, List<Basis> because) {
    add(
        FoundIdentity.of(Optional.of(publisher), application),
        application.vendorIds(),
        Sure.VENDOR,
        score,
        because);
  }

  /** Adds an application that is only possible; the catalog says whose it is. */
  void addPossibleApplication(Application application, double score, List<Basis> because) {
    add(
        FoundIdentity.of(onlyVendor(application), application),
        application.vendorIds(),
        Sure.NOTHING,
        score,
        because);
  }

  /** The vendor of an application that has just one, on whatever day and wherever. */
  static Optional<Id<Vendor>> onlyVendor(Application application) {
    return application.vendorIds().size() == 1
        ? application.vendorIds().stream().findFirst()
        : Optional.empty();
  }

  /** Of the same identity, the surest and the highest score count, and every basis. */
  private void add(
      FoundIdentity identity,
      ImmutableSet<Id<Vendor>> vendors,
      Sure sure,
      double score,
      List<Basis> because) {
    Grounds grounds = found.computeIfAbsent(identity, unused -> new Grounds(vendors));
    grounds.sure = grounds.sure.compareTo(sure) < 0 ? sure : grounds.sure;
    grounds.score = Math.max(grounds.score, score);
    because.stream().filter(b -> !grounds.because.contains(b)).forEach(grounds.because::add);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  boolean hasApplication() {
    return found.keySet().stream().anyMatch(identity -> identity.application.isPresent());
  }

  /** What was found, in order; a vendor alone adds nothing beside an application of that vendor. */
  ImmutableList<Identity> identities() {
    return found.entrySet().stream()
        .filter(entry -> !isBesideItsApplication(entry.getKey()))
        .map(
            entry ->
                new Identity(
                    entry.getKey().vendor,
                    entry.getKey().application,
                    entry.getValue().sure,
                    entry.getValue().score,
                    ImmutableList.copyOf(entry.getValue().because)))
        .sorted(IdentityCollector::inOrder)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isBesideItsApplication(FoundIdentity identity) {
    return identity.application.isEmpty()
        && found.values().stream()
            .anyMatch(other -> other.vendors.contains(identity.vendor.orElseThrow()));
  }

  private record FoundIdentity(Optional<Id<Vendor>> vendor, Optional<Id<Application>> application) {

    static FoundIdentity of(Id<Vendor> vendor) {
      return new FoundIdentity(Optional.of(vendor), Optional.empty());
    }

    static FoundIdentity of(Optional<Id<Vendor>> vendor, Application application) {
      return new FoundIdentity(vendor, Optional.of(application.id()));
    }

    // Those of a record are made at run time, when first called: that is felt at every start.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof FoundIdentity that
          && vendor.equals(that.vendor)
          && application.equals(that.application);
    }

    @Override
    public int hashCode() {
      return 31 * vendor.hashCode() + application.hashCode();
    }
  }

  /** How sure an identity is, and why. */
  private static final class Grounds {
    /** Those that the application is ever of; none for a vendor without an application. */
    private final ImmutableSet<Id<Vendor>> vendors;

    private Sure sure = Sure.NOTHING;
    private double score;
    private final List<Basis> because = new ArrayList<>();

    Grounds(ImmutableSet<Id<Vendor>> vendors) {
      this.vendors = vendors;
    }
  }
}
