package dev.banrules.rules.identity;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import dev.banrules.rules.identity.IdentifierIndex.KnownIdentifier;
import dev.banrules.rules.identity.NameIndex.Named;
import dev.banrules.rules.similarity.Similarity;
import dev.banrules.rules.similarity.SimilarityIndex;
import java.util.Collection;
import java.util.Optional;

/** What a product is, by the first step that gives anything (semantics §4). */
public final class Identification {

  private final IdentifierIndex identifiers;

  /** Made when first needed: most software is known by an identifier. */
  private final Supplier<NameIndex> names;

  private final FuzzyMatching fuzzyMatching;

  private final CatalogSet catalogs;

  private Identification(CatalogSet catalogs) {
    this.catalogs = catalogs;
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
   * {@return the identification against what other catalogs know: this one, with all that it has
   * found out, where their applications and vendors have the same names and identifiers}
   *
   * @param others the catalogs
   */
  public Identification recompile(CatalogSet others) {
    return catalogs.hasApplicationsAs(others, Identification::areNamedAlike)
            && catalogs.hasVendorsAs(others, Identification::areNamedAlike)
        ? this
        : of(others);
  }

  private static boolean areNamedAlike(Application one, Application other) {
    return one.id().equals(other.id())
        && one.name().equals(other.name())
        && one.names().equals(other.names())
        && one.vendorIds().asList().equals(other.vendorIds().asList())
        && IdentifierPattern.areWrittenAs(one.identifiers(), other.identifiers());
  }

  private static boolean areNamedAlike(Vendor one, Vendor other) {
    return one.id().equals(other.id())
        && one.name().equals(other.name())
        && one.aliases().equals(other.aliases())
        && IdentifierPattern.areWrittenAs(one.identifiers(), other.identifiers());
  }

  /**
   * {@return what a product is, by application and vendor; empty where no step gives anything}
   *
   * @param software the product, without its components
   * @param fuzzy whether fuzzy matching may make it possible
   */
  public ImmutableList<Identity> identify(Software software, boolean fuzzy) {
    IdentityCollector found = new IdentityCollector();
    byIdentifiers(software, fuzzy, found);
    if (found.isEmpty()) {
      byPublisher(software, fuzzy, found);
    }
    if (found.isEmpty() && fuzzy && software.kind() == ProductKind.SOFTWARE) {
      fuzzyMatching.add(software, found);
    }
    return found.identities();
  }

  /**
   * {@return whether an identifier can change what a product is taken for, whatever else that
   * states; a digest that no catalog has can't}
   *
   * @param identifier the identifier
   */
  public boolean mayTell(Identifier identifier) {
    return SimilarityIndex.comparesIdentifiersOf(identifier.scheme().name()) || knows(identifier);
  }

  /**
   * {@return whether catalogs know an identifier, or a pattern that stands for it}
   *
   * @param identifier the identifier
   */
  public boolean knows(Identifier identifier) {
    return identifiers.knows(identifier);
  }

  /**
   * {@return whether an identifier says which application a product is: then it is that, whatever
   * its name and publisher}
   *
   * @param software the product
   */
  public boolean isKnownApplication(Software software) {
    for (int i = 0; i < software.identifiers().size(); i++) {
      if (identifiers.knowsApplication(software.identifiers().get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether an identifier of a product says that its name is only that of a package: also
   * one that no catalog has}
   *
   * @param software the product
   */
  public static boolean isNamedAsPackage(Software software) {
    return PackageIdentifiers.isDisplayNameOf(software);
  }

  /** {@return all identifiers and patterns of catalogs, and what each alone is taken for} */
  public ImmutableList<SoleIdentifier> soleIdentifiers() {
    ImmutableList.Builder<SoleIdentifier> sole = ImmutableList.builder();
    for (KnownIdentifier known : identifiers.all()) {
      IdentityCollector found = new IdentityCollector();
      addApplications(known, known.pattern().toString(), found);
      addVendors(known, known.pattern().toString(), found);
      sole.add(
          new SoleIdentifier(
              known.inComparedSpelling(),
              identifiers.above(known).map(KnownIdentifier::inComparedSpelling),
              found.identities()));
    }
    return sole.build();
  }

  private void byIdentifiers(Software software, boolean fuzzy, IdentityCollector found) {
    IdentityCollector vendorsAlone = new IdentityCollector();
    for (Identifier identifier : software.identifiers()) {
      for (KnownIdentifier known : identifiers.find(identifier)) {
        addApplications(known, identifier.toString(), found);
        addVendors(known, identifier.toString(), vendorsAlone);
      }
    }
    boolean onlyVendors = !found.hasApplication();
    for (Identity vendor : vendorsAlone.identities()) {
      if (onlyVendors) {
        ofVendor(vendor, software, fuzzy, found);
      } else {
        found.addVendor(vendor.vendor().orElseThrow(), vendor.because());
      }
    }
  }

  private static void addApplications(
      KnownIdentifier known, String observed, IdentityCollector found) {
    for (Application application : known.applications()) {
      found.addApplication(
          application, because(observed, known.pattern(), application.identifiers()));
    }
  }

  private static void addVendors(KnownIdentifier known, String observed, IdentityCollector found) {
    for (Vendor vendor : known.vendors()) {
      found.addVendor(vendor.id(), because(observed, known.pattern(), vendor.identifiers()));
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
   * A sure vendor and, of software, its application: sure where the display name is one's, possible
   * if similar.
   */
  private void ofVendor(
      Identity vendor, Software software, boolean fuzzy, IdentityCollector found) {
    Id<Vendor> id = vendor.vendor().orElseThrow();
    if (software.kind() == ProductKind.SOFTWARE && software.name().isPresent()) {
      addApplicationsOf(id, software.name().get(), vendor.because(), fuzzy, found);
    }
    found.addVendor(id, vendor.because());
  }

  private void addApplicationsOf(
      Id<Vendor> vendor,
      String name,
      ImmutableList<Basis> ofVendor,
      boolean fuzzy,
      IdentityCollector found) {
    ImmutableList<Named<Application>> named = names.get().applicationsNamed(name, vendor);
    for (Named<Application> known : named) {
      Basis basis = new Basis(Method.NAME, name, known.name(), Optional.empty());
      found.addApplication(known.owner(), and(ofVendor, basis));
    }
    if (named.isEmpty() && fuzzy) {
      for (Similarity similar : fuzzyMatching.applicationsOf(vendor, name)) {
        found.addPossibleApplicationOfSureVendor(
            vendor,
            fuzzyMatching.application(similar),
            similar.score(),
            and(ofVendor, FuzzyMatching.basis(similar, name)));
      }
    }
  }

  private static ImmutableList<Basis> and(ImmutableList<Basis> some, Basis another) {
    return ImmutableList.<Basis>builder().addAll(some).add(another).build();
  }

  /** Several may have one identifier, each in its own spelling. */
  private static ImmutableList<Basis> because(
      String observed, IdentifierPattern known, Collection<IdentifierPattern> borne) {
    IdentifierPattern own = borne.stream().filter(known::equals).findFirst().orElse(known);
    Method method = own.isPattern() ? Method.PATTERN : Method.IDENTIFIER;
    return because(method, observed, own.toString());
  }

  private static ImmutableList<Basis> because(Method method, String observed, String known) {
    return ImmutableList.of(new Basis(method, observed, known, Optional.empty()));
  }
}
