package dev.banrules.rules.identity;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what one step of identification gives. */
final class IdentityCollector {

  /** By application id, those without an application last, then by vendor id. */
  static final Comparator<Identity> ORDER =
      Comparator.<Identity, Boolean>comparing(identity -> identity.application().isEmpty())
          .thenComparing(identity -> identity.application().map(Id::value).orElse(""))
          .thenComparing(Identity::vendor);

  private final Map<Bearer, Claim> claims = new LinkedHashMap<>();

  /** A vendor, with or without an application, and whether each of them is sure. */
  void add(
      Id<Vendor> vendor,
      boolean vendorSure,
      Optional<Id<Application>> application,
      boolean applicationSure,
      double score,
      List<Basis> because) {
    Claim claim = claims.computeIfAbsent(new Bearer(vendor, application), unused -> new Claim());
    claim.vendorSure |= vendorSure;
    claim.applicationSure |= applicationSure;
    claim.score = Math.max(claim.score, score);
    because.stream().filter(b -> !claim.because.contains(b)).forEach(claim.because::add);
  }

  boolean isEmpty() {
    return claims.isEmpty();
  }

  boolean hasApplication() {
    return claims.keySet().stream().anyMatch(bearer -> bearer.application.isPresent());
  }

  /** What was found, in order; a vendor alone adds nothing beside an application of that vendor. */
  ImmutableList<Identity> identities() {
    return claims.entrySet().stream()
        .filter(entry -> !isBesideItsApplication(entry.getKey()))
        .map(
            entry ->
                new Identity(
                    entry.getKey().vendor,
                    entry.getValue().vendorSure,
                    entry.getKey().application,
                    entry.getValue().applicationSure,
                    entry.getValue().score,
                    ImmutableList.copyOf(entry.getValue().because)))
        .sorted(ORDER)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isBesideItsApplication(Bearer bearer) {
    return bearer.application.isEmpty()
        && claims.keySet().stream()
            .anyMatch(other -> other.application.isPresent() && other.vendor.equals(bearer.vendor));
  }

  private record Bearer(Id<Vendor> vendor, Optional<Id<Application>> application) {}

  private static final class Claim {
    private boolean vendorSure;
    private boolean applicationSure;
    private double score;
    private final List<Basis> because = new ArrayList<>();
  }
}
