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
import dev.banrules.rules.identity.NameIndex.Known;
import dev.banrules.rules.similarity.Similarity;
import java.util.Collection;
import java.util.Optional;

/** What software is, by the first step that gives anything (semantics §4). */
public final class Identification {

  private final IdentifierIndex identifiers;

  /** Made when first needed: most software is known by an identifier. */
  private final Supplier<NameIndex> names;

  private final FuzzyMatching hints;

  private Identification(CatalogSet catalogs) {
    this.identifiers = new IdentifierIndex(catalogs);
    this.names = Suppliers.memoize(() -> new NameIndex(catalogs));
    this.hints = new FuzzyMatching(catalogs, names);
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
   * @param hints whether fuzzy matching may make it possible
   */
  public ImmutableList<Identity> identify(Software software, boolean hints) {
    IdentityCollector found = new IdentityCollector();
    byIdentifiers(software, hints, found);
    if (found.isEmpty()) {
      byPublisher(software, hints, found);
    }
    if (found.isEmpty() && hints) {
      this.hints.add(software, found);
    }
    return found.identities();
  }

  private void byIdentifiers(Software software, boolean hints, IdentityCollector found) {
    IdentityCollector vendorsAlone = new IdentityCollector();
    for (Identifier identifier : software.identifiers()) {
      for (IdentifierIndex.Entry entry : identifiers.find(identifier)) {
        for (Application application : entry.applications()) {
          found.add(
              application.vendor(),
              true,
              Optional.of(application.id()),
              true,
              1,
              because(identifier, entry.pattern(), application.identifiers()));
        }
        for (Vendor vendor : entry.vendors()) {
          vendorsAlone.add(
              vendor.id(),
              true,
              Optional.empty(),
              false,
              1,
              because(identifier, entry.pattern(), vendor.identifiers()));
        }
      }
    }
    boolean onlyVendors = !found.hasApplication();
    for (Identity vendor : vendorsAlone.identities()) {
      if (onlyVendors) {
        ofVendor(vendor, software, hints, found);
      } else {
        found.add(vendor.vendor(), true, Optional.empty(), false, 1, vendor.because());
      }
    }
  }

  private void byPublisher(Software software, boolean hints, IdentityCollector found) {
    if (software.publisher().isEmpty()) {
      return;
    }
    String publisher = software.publisher().get();
    IdentityCollector vendors = new IdentityCollector();
    for (Known<Vendor> known : names.get().vendorsNamed(publisher)) {
      ImmutableList<Basis> basis = because(Method.PUBLISHER, publisher, known.name());
      vendors.add(known.bearer().id(), true, Optional.empty(), false, 1, basis);
    }
    for (Identity vendor : vendors.identities()) {
      ofVendor(vendor, software, hints, found);
    }
  }

  /** A sure vendor, and its application: sure where the display name is one's, possible if like. */
  private void ofVendor(
      Identity vendor, Software software, boolean hints, IdentityCollector found) {
    String name = software.name().orElse("");
    ImmutableList<Known<Application>> named = names.get().applicationsNamed(name, vendor.vendor());
    for (Known<Application> known : named) {
      add(
          vendor,
          known.bearer().id(),
          true,
          1,
          new Basis(Method.NAME, name, known.name(), Optional.empty()),
          found);
    }
    if (named.isEmpty() && hints) {
      for (Similarity like : this.hints.applicationsOf(vendor.vendor(), name)) {
        add(vendor, Id.of(like.id()), false, like.score(), FuzzyMatching.basis(like, name), found);
      }
    }
    found.add(vendor.vendor(), true, Optional.empty(), false, 1, vendor.because());
  }

  private static void add(
      Identity vendor,
      Id<Application> application,
      boolean sure,
      double score,
      Basis basis,
      IdentityCollector found) {
    found.add(
        vendor.vendor(),
        true,
        Optional.of(application),
        sure,
        score,
        ImmutableList.<Basis>builder().addAll(vendor.because()).add(basis).build());
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
