package dev.banrules.rules.identity;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import dev.banrules.rules.identity.NameIndex.Named;
import dev.banrules.rules.similarity.Similarity;
import dev.banrules.rules.similarity.Similarity.Subject;
import dev.banrules.rules.similarity.SimilarityIndex;
import java.util.List;
import java.util.Optional;

/** Identities by an equal display name or a similar name: possible, never sure (semantics §4). */
final class FuzzyMatching {

  private final CatalogSet catalogs;
  private final Supplier<NameIndex> names;

  // Each is made when first needed: most software is known by an identifier.
  private final Supplier<SimilarityIndex> similarNames;
  private final Supplier<SimilarityIndex> similarIdentifiers;

  FuzzyMatching(CatalogSet catalogs, Supplier<NameIndex> names) {
    this.catalogs = catalogs;
    this.names = names;
    this.similarNames = Suppliers.memoize(() -> ofNames(catalogs));
    this.similarIdentifiers = Suppliers.memoize(() -> ofIdentifiers(catalogs));
  }

  private static SimilarityIndex ofNames(CatalogSet catalogs) {
    SimilarityIndex.Builder index = SimilarityIndex.builder();
    for (Vendor vendor : catalogs.vendors()) {
      for (String name : Iterables.concat(List.of(vendor.name()), vendor.aliases())) {
        index.addVendorName(vendor.id().value(), name);
      }
    }
    for (Application application : catalogs.applications()) {
      String id = application.id().value();
      List<String> vendors = application.vendorIds().stream().map(Id::value).toList();
      for (String name : Iterables.concat(List.of(application.name()), application.names())) {
        index.addApplicationName(id, vendors, name);
      }
    }
    return index.build();
  }

  private static SimilarityIndex ofIdentifiers(CatalogSet catalogs) {
    SimilarityIndex.Builder index = SimilarityIndex.builder();
    for (Vendor vendor : catalogs.vendors()) {
      for (IdentifierPattern pattern : vendor.identifiers()) {
        addIdentifier(index, Subject.VENDOR, vendor.id().value(), pattern);
      }
    }
    for (Application application : catalogs.applications()) {
      for (IdentifierPattern pattern : application.identifiers()) {
        addIdentifier(index, Subject.APPLICATION, application.id().value(), pattern);
      }
    }
    return index.build();
  }

  private static void addIdentifier(
      SimilarityIndex.Builder index, Subject subject, String id, IdentifierPattern pattern) {
    String text = pattern.toString();
    String scheme = pattern.stem().scheme().name();
    index.addIdentifier(subject, id, scheme, text.substring(scheme.length() + 1));
  }

  /** The applications of a sure vendor to whose names a display name is similar (step 2). */
  ImmutableList<Similarity> applicationsOf(Id<Vendor> vendor, String name) {
    return similarNames.get().similarApplications(name).stream()
        .filter(similar -> application(similar).vendorIds().contains(vendor))
        .collect(ImmutableList.toImmutableList());
  }

  /** Adds what name, publisher and identifiers equal or are similar to (step 3). */
  void add(Software software, IdentityCollector found) {
    software
        .name()
        .ifPresent(name -> addByName(name, PackageIdentifiers.isDisplayNameOf(software), found));
    software
        .publisher()
        .ifPresent(
            publisher -> addAll(similarNames.get().similarVendors(publisher), publisher, found));
    for (Identifier identifier : software.identifiers()) {
      addAll(
          similarIdentifiers
              .get()
              .similarIdentifiers(identifier.scheme().name(), identifier.value()),
          identifier.toString(),
          found);
    }
  }

  private void addByName(String name, boolean ofPackage, IdentityCollector found) {
    ImmutableList<Named<Application>> equal = names.get().applicationsNamed(name);
    for (Named<Application> known : equal) {
      Basis basis = new Basis(Method.NAME, name, known.name(), Optional.empty());
      found.addPossibleApplication(known.owner(), 1, List.of(basis));
    }
    if (equal.isEmpty()) {
      List<Similarity> similar = similarNames.get().similarApplications(name);
      if (similar.isEmpty() && SimilarityIndex.mayNameIdentifier(name)) {
        similar = similarIdentifiers.get().identifiersNamedIn(name);
      }
      addAll(similar.isEmpty() ? vendorsNamedIn(name, ofPackage) : similar, name, found);
    }
  }

  /**
   * Packages are named after the services that they use ({@code telegram-send}), and a short name
   * is anybody's: {@code tcl}.
   */
  private List<Similarity> vendorsNamedIn(String name, boolean ofPackage) {
    return ofPackage
        ? similarNames.get().vendorsOfPackage(name)
        : similarNames.get().similarVendorsNamedIn(name);
  }

  private void addAll(List<Similarity> similarities, String observed, IdentityCollector found) {
    for (Similarity similar : similarities) {
      Basis basis = basis(similar, observed);
      if (similar.subject() == Subject.APPLICATION) {
        found.addPossibleApplication(application(similar), similar.score(), List.of(basis));
      } else {
        found.addPossibleVendor(Id.of(similar.id()), similar.score(), List.of(basis));
      }
    }
  }

  /** The application to whose name or identifier something is similar. */
  Application application(Similarity similar) {
    return catalogs.application(Id.of(similar.id())).orElseThrow();
  }

  static Basis basis(Similarity similar, String observed) {
    return new Basis(Method.LIKENESS, observed, similar.knownName(), Optional.of(similar.reason()));
  }
}
