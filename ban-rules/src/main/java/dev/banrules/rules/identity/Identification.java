package dev.banrules.rules.identity;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import dev.banrules.rules.identity.NameIndex.Named;
import dev.banrules.rules.similarity.Similarity;
import java.util.Collection;
import java.util.Optional;

/** What software is, by the first step that gives anything (semantics §4). */
public final class Identification {

  private final IdentifierIndex identifiers;

  /** Made when first needed: most software is known by an identifier. */
  private final Supplier<NameIndex> names;

  private final FuzzyMatching fuzzyMatching;

  private Identification(CatalogSet catalogs) {
    this.identifiers = new IdentifierIndex(catalogs);
    this.names = Suppliers.memoize(() -> new NameIndex(catalogs));
    this.fuzzyMatching = new FuzzyMatching(catalogs, names);
  }

  /**
   * {@return the identification against what catalogs know}
   *
   * @param catalogs the catalogs
   */
  public static Identification of(CatalogSet catalogs) {
    return new Identification(catalogs);
  }

  /**
   * {@return what the software is, by application and vendor; empty where no step gives anything}
   *
   * @param software the software, without its components
   * @param fuzzy whether fuzzy matching may make it possible
   */
  public ImmutableList<Identity> identify(Software software, boolean fuzzy) {
    IdentityCollector found = new IdentityCollector();
    byIdentifiers(software, fuzzy, found);
    if (found.isEmpty()) {
      byPublisher(software, fuzzy, found);
    }
    if (found.isEmpty() && fuzzy) {
      fuzzyMatching.add(software, found);
    }
    return found.identities();
  }

  private void byIdentifiers(Software software, boolean fuzzy, IdentityCollector found) {
    IdentityCollector vendorsAlone = new IdentityCollector();
    for (Identifier identifier : software.identifiers()) {
      for (IdentifierIndex.KnownIdentifier entry : identifiers.find(identifier)) {
        for (Application application : entry.applications()) {
          found.addApplication(
              application.vendor(),
              application.id(),
              because(identifier, entry.pattern(), application.identifiers()));
        }
        for (Vendor vendor : entry.vendors()) {
          vendorsAlone.addVendor(
              vendor.id(), because(identifier, entry.pattern(), vendor.identifiers()));
        }
      }
    }
    boolean onlyVendors = !found.hasApplication();
    for (Identity vendor : vendorsAlone.identities()) {
      if (onlyVendors) {
        ofVendor(vendor, software, fuzzy, found);
      } else {
        found.addVendor(vendor.vendor(), vendor.because());
      }
    }
  }

  private void byPublisher(Software software, boolean fuzzy, IdentityCollector found) {
    if (software.publisher().isEmpty()) {
      return;
    }
    String publisher = software.publisher().get();
    IdentityCollector vendors = new IdentityCollector();
    for (Named<Vendor> known : names.get().vendorsNamed(publisher)) {
      ImmutableList<Basis> basis = because(Method.PUBLISHER, publisher, known.name());
      vendors.addVendor(known.owner().id(), basis);
    }
    for (Identity vendor : vendors.identities()) {
      ofVendor(vendor, software, fuzzy, found);
    }
  }

  /**
   * A sure vendor, and its application: sure where the display name is one's, possible if similar.
   */
  private void ofVendor(
      Identity vendor, Software software, boolean fuzzy, IdentityCollector found) {
    String name = software.name().orElse("");
    ImmutableList<Named<Application>> named = names.get().applicationsNamed(name, vendor.vendor());
    for (Named<Application> known : named) {
      Basis basis = new Basis(Method.NAME, name, known.name(), Optional.empty());
      found.addApplication(vendor.vendor(), known.owner().id(), and(vendor.because(), basis));
    }
    if (named.isEmpty() && fuzzy) {
      for (Similarity similar : fuzzyMatching.applicationsOf(vendor.vendor(), name)) {
        found.addPossibleApplicationOfSureVendor(
            vendor.vendor(),
            Id.of(similar.id()),
            similar.score(),
            and(vendor.because(), FuzzyMatching.basis(similar, name)));
      }
    }
    found.addVendor(vendor.vendor(), vendor.because());
  }

  private static ImmutableList<Basis> and(ImmutableList<Basis> some, Basis another) {
    return ImmutableList.<Basis>builder().addAll(some).add(another).build();
  }

  /** Several may have one identifier, each in its own spelling. */
  private static ImmutableList<Basis> because(
      Identifier identifier, IdentifierPattern known, Collection<IdentifierPattern> borne) {
    IdentifierPattern own = borne.stream().filter(known::equals).findFirst().orElse(known);
    Method method = own.isPattern() ? Method.PATTERN : Method.IDENTIFIER;
    return because(method, identifier.toString(), own.toString());
  }

  private static ImmutableList<Basis> because(Method method, String observed, String known) {
    return ImmutableList.of(new Basis(method, observed, known, Optional.empty()));
  }
}
