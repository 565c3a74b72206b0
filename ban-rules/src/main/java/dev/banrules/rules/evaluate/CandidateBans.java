package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.evaluate.CandidateKeys.OfApplication;
import dev.banrules.rules.evaluate.CandidateKeys.OfCategory;
import dev.banrules.rules.evaluate.CandidateKeys.OfCountry;
import dev.banrules.rules.evaluate.CandidateKeys.OfOwned;
import dev.banrules.rules.evaluate.CandidateKeys.OfVendor;
import dev.banrules.rules.evaluate.CandidateKeys.OfVendorsFamily;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipComponents;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which bans are worth asking of software. It narrows and decides nothing: what it leaves out
 * surely does not match, and what it names is asked in full.
 */
final class CandidateBans {

  private final CatalogSet catalogs;
  private final ImmutableList<CompiledBan> bans;
  private final ImmutableListMultimap<Object, Integer> byKey;

  /** The bans that the strict mode asks of what is not, or not fully, recognised. */
  private final ImmutableList<Integer> whenStrict;

  private final OwnershipComponents families;
  private final boolean asksFamilies;

  CandidateBans(
      CompiledCatalogs rulebook, OwnershipComponents families, ImmutableList<CompiledBan> bans) {
    this.catalogs = rulebook.catalogs();
    this.bans = bans;
    this.families = families;
    CandidateKeys keys = new CandidateKeys(rulebook.targets().successions());
    ImmutableListMultimap.Builder<Object, Integer> byKeyBuilder = ImmutableListMultimap.builder();
    ImmutableList.Builder<Integer> strict = ImmutableList.builder();
    for (int i = 0; i < bans.size(); i++) {
      for (Object key : bans.get(i).ban().target().accept(keys)) {
        byKeyBuilder.put(key, i);
      }
      if (bans.get(i).facts().asksOriginOrCategory()) {
        strict.add(i);
      }
    }
    this.byKey = byKeyBuilder.build();
    this.whenStrict = strict.build();
    this.asksFamilies = bans.stream().anyMatch(ban -> ban.facts().asksFamily());
  }

  /** The bans to ask of software with these parts, by id. */
  ImmutableList<CompiledBan> of(ImmutableList<Part> parts, boolean strict) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Part part : parts) {
      TreeSet<Integer> ofPart = new TreeSet<>();
      for (Identity identity : part.identities()) {
        for (Object key : keysOf(identity)) {
          ofPart.addAll(byKey.get(key));
        }
      }
      if (strict && hasNoApplication(part)) {
        ofPart.addAll(whenStrict);
      }
      for (int ban : ofPart) {
        if (part.isWhole() || bans.get(ban).ban().embedded()) {
          found.add(ban);
        }
      }
    }
    return found.stream().map(bans::get).collect(ImmutableList.toImmutableList());
  }

  /** Some identity without an application, or none at all. */
  private static boolean hasNoApplication(Part part) {
    return !part.recognised()
        || part.identities().stream().anyMatch(identity -> identity.application().isEmpty());
  }

  private Set<Object> keysOf(Identity identity) {
    Set<Object> keys = new HashSet<>();
    keys.add(CandidateKeys.ANY);
    identity.application().ifPresent(application -> addApplication(application, keys));
    Vendor vendor = catalogs.vendor(identity.vendor()).orElseThrow();
    for (Id<Vendor> above : families.above(vendor.id())) {
      keys.add(new OfVendor(above));
    }
    if (asksFamilies) {
      for (Id<Vendor> relative : families.of(vendor.id())) {
        keys.add(new OfVendorsFamily(relative));
      }
    }
    if (vendor.countries().isEmpty()) {
      byKey.keySet().stream().filter(OfCountry.class::isInstance).forEach(keys::add);
    }
    vendor.countries().forEach(country -> keys.add(new OfCountry(country)));
    if (!vendor.stakes().isEmpty()) {
      keys.add(new OfOwned());
    }
    return keys;
  }

  private void addApplication(Id<Application> id, Set<Object> keys) {
    keys.add(new OfApplication(id));
    Application application = catalogs.application(id).orElseThrow();
    if (application.categories().isEmpty()) {
      byKey.keySet().stream().filter(OfCategory.class::isInstance).forEach(keys::add);
    }
    application
        .categories()
        .ifPresent(words -> words.forEach(word -> keys.add(new OfCategory(word))));
  }
}
