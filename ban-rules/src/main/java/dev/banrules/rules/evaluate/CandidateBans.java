package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.evaluate.BanKey.Unrecognised;
import dev.banrules.rules.evaluate.CandidateKey.Kind;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipComponents;
import dev.banrules.rules.target.Whose;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The index of bans: it narrows down which bans can concern software. A ban that is left out surely
 * does not match; a ban that is named is then evaluated in full.
 */
final class CandidateBans {

  /** What is left open of software whose vendor or category is not known. */
  private static final ImmutableSet<Kind> LEFT_OPEN =
      Sets.immutableEnumSet(
          Kind.VENDOR, Kind.CONNECTED_VENDOR, Kind.CATEGORY, Kind.COUNTRY, Kind.OWNED_VENDOR);

  private final CatalogSet catalogs;
  private final Whose whose;
  private final OwnershipComponents components;
  private final TargetKeys keys;
  private final BanIndex<BanKey> bans;

  private CandidateBans(CompiledCatalogs catalogs, BanIndex<BanKey> bans) {
    this.catalogs = catalogs.catalogs();
    this.whose = catalogs.targets().whose();
    this.components = catalogs.targets().components();
    this.keys = new TargetKeys(catalogs.catalogs(), catalogs.targets().successions(), components);
    this.bans = bans;
  }

  /** The index of no bans. */
  static CandidateBans none(CompiledCatalogs catalogs) {
    return new CandidateBans(catalogs, BanIndex.empty());
  }

  /**
   * The index after a change that changes no key of a ban that stays.
   *
   * @param others the catalogs after it
   * @param gone bans that are in it, and leave it
   * @param come bans that enter it, by id
   */
  CandidateBans changed(
      CompiledCatalogs others, Collection<CompiledBan> gone, Collection<CompiledBan> come) {
    CandidateBans other = new CandidateBans(others, bans);
    return new CandidateBans(others, bans.changed(gone, come, other::keysOf));
  }

  /** Whether a ban is found by who is connected with whom. */
  boolean someReachesAffiliates() {
    return !bans.of(Kind.CONNECTED_VENDOR).isEmpty();
  }

  private Set<BanKey> keysOf(CompiledBan ban) {
    Set<BanKey> all = new HashSet<>();
    for (CandidateKey key : ban.ban().target().accept(keys)) {
      all.add(key);
      if (LEFT_OPEN.contains(key.kind())) {
        all.add(key.kind());
      }
    }
    if (ban.facts().asksAnything()) {
      all.add(Unrecognised.ALWAYS);
    }
    if (ban.facts().mayMeanUnrecognised()) {
      all.add(Unrecognised.WHEN_STRICT);
    }
    return all;
  }

  /** The bans that may concern software with these parts, by id. */
  ImmutableList<CompiledBan> of(ImmutableList<Part> parts, boolean strict) {
    Set<CompiledBan> found = new HashSet<>();
    for (Part part : parts) {
      for (CompiledBan ban : found(part, strict)) {
        if (ban.isAskedOf(part)) {
          found.add(ban);
        }
      }
    }
    return ImmutableList.sortedCopyOf(BanIndex.BY_ID, found);
  }

  /** Those of which a part may match the target, in strict mode too, whatever its kind. */
  ImmutableList<CompiledBan> naming(Part part) {
    return ImmutableList.sortedCopyOf(BanIndex.BY_ID, found(part, true));
  }

  private Set<CompiledBan> found(Part part, boolean strict) {
    Set<CompiledBan> found = new HashSet<>();
    for (BanKey key : keysOf(part, strict)) {
      found.addAll(bans.of(key));
    }
    return found;
  }

  private Set<BanKey> keysOf(Part part, boolean strict) {
    Set<BanKey> all = new HashSet<>();
    for (Identity identity : part.identities()) {
      addIdentity(identity, all);
    }
    if (!part.recognised()) {
      all.add(Unrecognised.ALWAYS);
    }
    if (strict && mayHaveNoApplication(part)) {
      all.add(Unrecognised.WHEN_STRICT);
    }
    return all;
  }

  private static boolean mayHaveNoApplication(Part part) {
    return !part.recognised()
        || part.identities().stream().anyMatch(identity -> identity.application().isEmpty());
  }

  private void addIdentity(Identity identity, Set<BanKey> all) {
    all.add(CandidateKey.any());
    identity.application().ifPresent(application -> addApplication(application, all));
    for (Id<Vendor> vendor : whose.ever(identity)) {
      addVendor(catalogs.vendor(vendor).orElseThrow(), all);
    }
    if (!whose.isAlwaysSomebodys(identity)) {
      // What is not known may be any that a ban names.
      all.add(Kind.VENDOR);
      all.add(Kind.CONNECTED_VENDOR);
      all.add(Kind.COUNTRY);
      all.add(Kind.OWNED_VENDOR);
    }
  }

  private void addApplication(Id<Application> id, Set<BanKey> all) {
    all.add(CandidateKey.application(id));
    catalogs
        .application(id)
        .orElseThrow()
        .categories()
        .ifPresentOrElse(
            categories -> categories.forEach(category -> all.add(CandidateKey.category(category))),
            () -> all.add(Kind.CATEGORY));
  }

  private void addVendor(Vendor vendor, Set<BanKey> all) {
    for (Id<Vendor> above : components.above(vendor.id())) {
      all.add(CandidateKey.vendor(above));
    }
    if (someReachesAffiliates()) {
      all.add(CandidateKey.connectedVendor(components.representative(vendor.id())));
    }
    if (vendor.countries().isEmpty()) {
      all.add(Kind.COUNTRY);
    }
    vendor.countries().forEach(country -> all.add(CandidateKey.country(country)));
    if (!vendor.stakes().isEmpty()) {
      all.add(CandidateKey.ownedVendor());
    }
  }
}
