package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import dev.banrules.verify.definition.identity.Recognised;
import dev.banrules.verify.definition.identity.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Semantics §4, what is "like": how like two names are is an engine's own measure, which cannot be
 * recomputed. So a claimed likeness is bounded: it speaks of what the software states and the
 * catalogs give to that vendor or application, it makes nothing sure, it takes the place of nothing
 * surer, and it is claimed only in the steps that ask for it. That it is one, its score and its
 * note are believed.
 */
final class SimilarityClaims {

  private final CatalogSet catalogs;
  private final Software software;
  private final ImmutableList<Identity> own;
  private final ImmutableList<Identity> claimed;
  private final List<String> objections = new ArrayList<>();

  private SimilarityClaims(
      CatalogSet catalogs,
      Software software,
      ImmutableList<Identity> own,
      ImmutableList<Identity> claimed) {
    this.catalogs = catalogs;
    this.software = software;
    this.own = own;
    this.claimed = claimed;
  }

  /** What is wrong with identities that were claimed where something may be like what is stated. */
  static List<String> objections(
      CatalogSet catalogs, Software software, Recognised own, ImmutableList<Identity> claimed) {
    SimilarityClaims claims = new SimilarityClaims(catalogs, software, own.identities(), claimed);
    claims.check();
    return claims.objections;
  }

  private void check() {
    require(
        Ordering.from(Recognition.ORDER).isStrictlyOrdered(claimed), "identities are out of order");
    for (Identity identity : own) {
      require(
          claimed.stream().anyMatch(other -> keeps(other, identity)),
          "`" + nameOf(identity) + "` is left out");
    }
    for (Identity identity : claimed) {
      if (!own.contains(identity)) {
        checkAdded(identity);
      }
    }
  }

  /** Whether it is that, or an application of a vendor of which there was none. */
  private static boolean keeps(Identity claimed, Identity own) {
    return claimed.vendor().equals(own.vendor())
        && (own.application().isEmpty() || claimed.application().equals(own.application()));
  }

  private void checkAdded(Identity identity) {
    Optional<Application> application = identity.application().flatMap(catalogs::application);
    if (!isKnown(identity, application)) {
      objections.add("no catalog knows that vendor with that application");
    } else if (own.stream().anyMatch(Identity::vendorSure)) {
      checkStepTwo(identity, application);
    } else {
      checkStepThree(identity, application);
    }
  }

  /** A vendor, an application of the publisher, or one with its only vendor if it has just one. */
  private boolean isKnown(Identity identity, Optional<Application> application) {
    if (identity.application().isEmpty()) {
      return identity.vendor().flatMap(catalogs::vendor).isPresent();
    }
    if (application.isEmpty()) {
      return false;
    }
    return identity.vendorSure()
        ? application.get().vendorIds().contains(identity.vendor().orElseThrow())
        : identity.vendor().equals(Recognition.onlyVendor(application.get()));
  }

  private static String nameOf(Identity identity) {
    return identity.vendor().map(Id::value).orElseGet(() -> identity.application().toString());
  }

  /** Where a vendor is sure, and no application of it: the display name may be like one. */
  private void checkStepTwo(Identity identity, Optional<Application> application) {
    Optional<Identity> alone =
        own.stream()
            .filter(sure -> sure.vendor().equals(identity.vendor()))
            .filter(sure -> sure.application().isEmpty())
            .findFirst();
    require(
        alone.isPresent() && application.isPresent() && identity.vendorSure(),
        "where a vendor is sure, likeness only adds an application of one that has none");
    if (alone.isPresent() && application.isPresent()) {
      checkBases(
          identity,
          alone.get().because(),
          software.name().map(ImmutableSet::of).orElse(ImmutableSet.of()),
          namesOf(application.get()));
    }
  }

  /** Where nothing is sure: what display name, publisher and identifiers are like. */
  private void checkStepThree(Identity identity, Optional<Application> application) {
    Optional<Identity> named = own.stream().filter(equal -> keeps(identity, equal)).findFirst();
    ImmutableList<Basis> because = named.map(Identity::because).orElse(ImmutableList.of());
    require(!identity.vendorSure(), "likeness makes no vendor sure");
    require(named.isEmpty() || identity.score() == 1, "what equals has the score 1");
    require(
        application.isPresent()
            || claimed.stream().noneMatch(other -> isOf(other, identity.vendor().orElseThrow())),
        "a vendor alone adds nothing beside its application");
    ImmutableSet.Builder<String> stated = ImmutableSet.builder();
    if (own.isEmpty()) {
      // a display name that equals a name is like no other
      software.name().ifPresent(stated::add);
    }
    software.publisher().ifPresent(stated::add);
    software.identifiers().forEach(identifier -> stated.add(identifier.toString()));
    checkBases(
        identity,
        because,
        stated.build(),
        application
            .map(known -> union(namesOf(known), identifiers(known.identifiers())))
            .orElseGet(
                () -> known(catalogs.vendor(identity.vendor().orElseThrow()).orElseThrow())));
  }

  /** That it rests on what is no likeness, then on likeness of what is stated to what is known. */
  private void checkBases(
      Identity identity, List<Basis> others, Set<String> stated, Set<String> known) {
    require(!identity.applicationSure(), "likeness makes no application sure");
    List<Basis> because = identity.because();
    int first = Math.min(others.size(), because.size());
    require(because.subList(0, first).equals(others), "it rests on " + others + " too");
    require(because.size() > others.size(), "nothing says what is alike");
    require(ImmutableSet.copyOf(because).size() == because.size(), "a reason is given twice");
    for (Basis basis : because.subList(first, because.size())) {
      require(
          basis.method() == Method.LIKENESS && basis.note().isPresent(),
          "what is not equal is by likeness, and a note says why");
      require(
          stated.contains(basis.observed()) && known.contains(basis.known()),
          "it rests on what is neither stated nor known: " + basis);
    }
  }

  private void require(boolean condition, String reason) {
    if (!condition) {
      objections.add(reason);
    }
  }

  /** Whether an identity is of an application of a vendor, whatever the day. */
  private boolean isOf(Identity identity, Id<Vendor> vendor) {
    return identity
        .application()
        .flatMap(catalogs::application)
        .filter(application -> application.vendorIds().contains(vendor))
        .isPresent();
  }

  private ImmutableSet<String> known(Vendor vendor) {
    return union(namesOf(vendor), identifiers(vendor.identifiers()));
  }

  /** A vendor's names, of which those of its applications may serve as some. */
  private ImmutableSet<String> namesOf(Vendor vendor) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    names.add(vendor.name()).addAll(vendor.aliases());
    catalogs.applications().stream()
        .filter(application -> application.vendorIds().contains(vendor.id()))
        .forEach(application -> names.addAll(namesOf(application)));
    return names.build();
  }

  private static ImmutableSet<String> namesOf(Application application) {
    return ImmutableSet.<String>builder()
        .add(application.name())
        .addAll(application.names())
        .build();
  }

  /** Identifiers without their scheme, which is that of what is stated. */
  private static ImmutableSet<String> identifiers(List<IdentifierPattern> patterns) {
    return patterns.stream()
        .map(pattern -> pattern.toString().substring(pattern.stem().scheme().name().length() + 1))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> union(Set<String> some, Set<String> others) {
    return ImmutableSet.<String>builder().addAll(some).addAll(others).build();
  }

  /** Whether an embedded application that only likeness brings in is claimed as it may be. */
  static boolean isPossiblyEmbedded(
      CatalogSet catalogs, PartRef.Embedded place, ImmutableList<Identity> claimed) {
    if (claimed.size() != 1 || claimed.get(0).vendorSure()) {
      return false;
    }
    Identity identity = claimed.get(0);
    if (identity.application().isEmpty() || identity.because().size() != 1) {
      return false;
    }
    Id<Application> id = identity.application().get();
    Basis basis = identity.because().get(0);
    boolean embeds =
        basis.method() == Method.EMBEDDED
            && basis.known().equals(id.value())
            && catalogs.applications().stream()
                .filter(host -> host.id().value().equals(basis.observed()))
                .anyMatch(host -> host.embeds().contains(id));
    return embeds
        && place.application().equals(id)
        && identity.vendor().equals(Recognition.onlyVendor(catalogs.application(id).orElseThrow()));
  }
}
