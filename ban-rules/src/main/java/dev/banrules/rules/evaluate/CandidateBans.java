package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.evaluate.CandidateKey.AnyKey;
import dev.banrules.rules.evaluate.CandidateKey.ApplicationKey;
import dev.banrules.rules.evaluate.CandidateKey.CategoryKey;
import dev.banrules.rules.evaluate.CandidateKey.ConnectedVendorKey;
import dev.banrules.rules.evaluate.CandidateKey.CountryKey;
import dev.banrules.rules.evaluate.CandidateKey.OwnedVendorKey;
import dev.banrules.rules.evaluate.CandidateKey.VendorKey;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipComponents;
import dev.banrules.rules.target.Whose;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The index of bans: it narrows down which bans can concern software. A ban that is left out surely
 * does not match; a ban that is named is then evaluated in full.
 */
final class CandidateBans {

  private final CatalogSet catalogs;
  private final Whose whose;
  private final ImmutableList<CompiledBan> bans;

  /** Positions of bans by the keys of their targets. */
  private final ImmutableListMultimap<CandidateKey, Integer> byKey;

  /** The keys of each type. */
  private final ImmutableSetMultimap<Class<? extends CandidateKey>, CandidateKey> ofType;

  /** Positions of the bans that are asked of whatever there is. */
  private final ImmutableList<Integer> ofAnything;

  /** Positions of the bans that in strict mode may match what is not, or not fully, recognised. */
  private final ImmutableList<Integer> whenStrict;

  private final OwnershipComponents components;
  private final boolean someReachesAffiliates;

  CandidateBans(
      CompiledCatalogs catalogs, OwnershipComponents components, ImmutableList<CompiledBan> bans) {
    this.catalogs = catalogs.catalogs();
    this.whose = catalogs.targets().whose();
    this.bans = bans;
    this.components = components;
    TargetKeys keys =
        new TargetKeys(catalogs.catalogs(), catalogs.targets().successions(), components);
    ImmutableListMultimap.Builder<CandidateKey, Integer> index = ImmutableListMultimap.builder();
    ImmutableList.Builder<Integer> anything = ImmutableList.builder();
    ImmutableList.Builder<Integer> strict = ImmutableList.builder();
    for (int i = 0; i < bans.size(); i++) {
      for (CandidateKey key : bans.get(i).ban().target().accept(keys)) {
        index.put(key, i);
      }
      if (bans.get(i).facts().asksAnything()) {
        anything.add(i);
      }
      if (bans.get(i).facts().mayMeanUnrecognised()) {
        strict.add(i);
      }
    }
    this.byKey = index.build();
    this.ofType =
        byKey.keySet().stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(CandidateKey::getClass, key -> key));
    this.ofAnything = anything.build();
    this.whenStrict = strict.build();
    this.someReachesAffiliates = bans.stream().anyMatch(ban -> ban.facts().asksAffiliates());
  }

  /** The bans that may concern software with these parts, by id. */
  ImmutableList<CompiledBan> of(ImmutableList<Part> parts, boolean strict) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Part part : parts) {
      for (int ban : positions(part, strict)) {
        if (bans.get(ban).isAskedOf(part)) {
          found.add(ban);
        }
      }
    }
    return found.stream().map(bans::get).collect(ImmutableList.toImmutableList());
  }

  /** Those of which a part may match the target, in strict mode too, whatever its kind. */
  ImmutableList<CompiledBan> naming(Part part) {
    return positions(part, true).stream().map(bans::get).collect(ImmutableList.toImmutableList());
  }

  private Set<Integer> positions(Part part, boolean strict) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Identity identity : part.identities()) {
      for (CandidateKey key : keysOf(identity)) {
        found.addAll(byKey.get(key));
      }
    }
    if (!part.recognised()) {
      found.addAll(ofAnything);
    }
    if (strict && mayHaveNoApplication(part)) {
      found.addAll(whenStrict);
    }
    return found;
  }

  private static boolean mayHaveNoApplication(Part part) {
    return !part.recognised()
        || part.identities().stream().anyMatch(identity -> identity.application().isEmpty());
  }

  private Set<CandidateKey> keysOf(Identity identity) {
    Set<CandidateKey> keys = new HashSet<>();
    keys.add(new AnyKey());
    identity.application().ifPresent(application -> addApplication(application, keys));
    for (Id<Vendor> vendor : whose.ever(identity)) {
      addVendor(catalogs.vendor(vendor).orElseThrow(), keys);
    }
    if (!whose.isAlwaysSomebodys(identity)) {
      addAnyVendor(keys);
    }
    return keys;
  }

  private void addApplication(Id<Application> id, Set<CandidateKey> keys) {
    keys.add(new ApplicationKey(id));
    catalogs
        .application(id)
        .orElseThrow()
        .categories()
        .ifPresentOrElse(
            categories -> categories.forEach(category -> keys.add(new CategoryKey(category))),
            () -> addAll(CategoryKey.class, keys));
  }

  private void addVendor(Vendor vendor, Set<CandidateKey> keys) {
    for (Id<Vendor> above : components.above(vendor.id())) {
      keys.add(new VendorKey(above));
    }
    if (someReachesAffiliates) {
      keys.add(new ConnectedVendorKey(components.representative(vendor.id())));
    }
    if (vendor.countries().isEmpty()) {
      addAll(CountryKey.class, keys);
    }
    vendor.countries().forEach(country -> keys.add(new CountryKey(country)));
    if (!vendor.stakes().isEmpty()) {
      keys.add(new OwnedVendorKey());
    }
  }

  private void addAnyVendor(Set<CandidateKey> keys) {
    addAll(VendorKey.class, keys);
    addAll(ConnectedVendorKey.class, keys);
    addAll(CountryKey.class, keys);
    addAll(OwnedVendorKey.class, keys);
  }

  /** What is not known may be any that a ban names. */
  private void addAll(Class<? extends CandidateKey> type, Set<CandidateKey> keys) {
    keys.addAll(ofType.get(type));
  }
}
