package dev.banrules.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.banrules.model.base.Id;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.audit.CandidateKeys.OfApplication;
import dev.banrules.rules.audit.CandidateKeys.OfCategory;
import dev.banrules.rules.audit.CandidateKeys.OfCountry;
import dev.banrules.rules.audit.CandidateKeys.OfOwned;
import dev.banrules.rules.audit.CandidateKeys.OfVendor;
import dev.banrules.rules.audit.CandidateKeys.OfVendorsFamily;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.Families;
import dev.banrules.rules.target.Targets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which bans are worth asking of software. It narrows and decides nothing: what it leaves out surely
 * does not match, and what it names is asked in full.
 */
final class Candidates {

  private final CatalogSet catalogs;
  private final ImmutableList<CompiledBan> bans;
  private final ImmutableListMultimap<Object, Integer> byKey;
  private final ImmutableList<Integer> forUnrecognised;
  private final ImmutableList<Integer> forVendorAloneWhenStrict;
  private final Families families;

  Candidates(Rulebook rulebook, ImmutableList<CompiledBan> bans) {
    this.catalogs = rulebook.catalogs();
    this.bans = bans;
    this.families = Families.of(catalogs);
    CandidateKeys keys = new CandidateKeys(rulebook.targets().successions());
    ImmutableListMultimap.Builder<Object, Integer> byKeyBuilder = ImmutableListMultimap.builder();
    ImmutableList.Builder<Integer> unrecognised = ImmutableList.builder();
    ImmutableList.Builder<Integer> vendorAlone = ImmutableList.builder();
    for (int i = 0; i < bans.size(); i++) {
      for (Object key : bans.get(i).ban().target().accept(keys)) {
        byKeyBuilder.put(key, i);
      }
      if (Targets.asksOriginOrCategory(bans.get(i).ban().target())) {
        unrecognised.add(i);
        vendorAlone.add(i);
      }
    }
    this.byKey = byKeyBuilder.build();
    this.forUnrecognised = unrecognised.build();
    this.forVendorAloneWhenStrict = vendorAlone.build();
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
        if (strict && identity.application().isEmpty()) {
          ofPart.addAll(forVendorAloneWhenStrict);
        }
      }
      if (strict && !part.recognised()) {
        ofPart.addAll(forUnrecognised);
      }
      for (int ban : ofPart) {
        if (part.isWhole() || bans.get(ban).ban().embedded()) {
          found.add(ban);
        }
      }
    }
    return found.stream().map(bans::get).collect(ImmutableList.toImmutableList());
  }

  private Set<Object> keysOf(Identity identity) {
    Set<Object> keys = new HashSet<>();
    keys.add(CandidateKeys.ANY);
    identity.application().ifPresent(application -> addApplication(application, keys));
    Vendor vendor = catalogs.vendor(identity.vendor()).orElseThrow();
    for (Id<Vendor> above : families.above(vendor.id())) {
      keys.add(new OfVendor(above));
    }
    for (Id<Vendor> relative : families.of(vendor.id())) {
      keys.add(new OfVendorsFamily(relative));
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
