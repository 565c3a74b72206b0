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
import dev.banrules.rules.identity.NameIndex.Known;
import dev.banrules.rules.similarity.Similarity;
import dev.banrules.rules.similarity.Similarity.Subject;
import dev.banrules.rules.similarity.SimilarityIndex;
import java.util.List;
import java.util.Optional;

/** Identities by an equal display name or a similar name: possible, never sure (semantics §4). */
final class FuzzyMatching {

  private final CatalogSet catalogs;
  private final Supplier<NameIndex> names;

  /** Made when first needed: most software is known by an identifier. */
  private final Supplier<SimilarityIndex> likeness;

  FuzzyMatching(CatalogSet catalogs, Supplier<NameIndex> names) {
    this.catalogs = catalogs;
    this.names = names;
    this.likeness = Suppliers.memoize(() -> index(catalogs));
  }

  private static SimilarityIndex index(CatalogSet catalogs) {
    SimilarityIndex.Builder index = SimilarityIndex.builder();
    for (Vendor vendor : catalogs.vendors()) {
      String id = vendor.id().value();
      for (String name : Iterables.concat(List.of(vendor.name()), vendor.aliases())) {
        index.addVendorName(id, name);
      }
      for (IdentifierPattern pattern : vendor.identifiers()) {
        addIdentifier(index, Subject.VENDOR, id, pattern);
      }
    }
    for (Application application : catalogs.applications()) {
      String id = application.id().value();
      for (String name : Iterables.concat(List.of(application.name()), application.names())) {
        index.addApplicationName(id, application.vendor().value(), name);
      }
      for (IdentifierPattern pattern : application.identifiers()) {
        addIdentifier(index, Subject.APPLICATION, id, pattern);
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

  /** The applications of a sure vendor that a display name is like (step 2). */
  ImmutableList<Similarity> applicationsOf(Id<Vendor> vendor, String name) {
    return likeness.get().likeApplications(name).stream()
        .filter(like -> application(like).vendor().equals(vendor))
        .collect(ImmutableList.toImmutableList());
  }

  /** Adds what name, publisher and identifiers equal or are like (step 3). */
  void add(Software software, IdentityCollector found) {
    software
        .name()
        .ifPresent(name -> addByName(name, PackageNames.isDisplayNameOf(software), found));
    software
        .publisher()
        .ifPresent(publisher -> addAll(likeness.get().likeVendors(publisher), publisher, found));
    for (Identifier identifier : software.identifiers()) {
      addAll(
          likeness.get().likeIdentifiers(identifier.scheme().name(), identifier.value()),
          identifier.toString(),
          found);
    }
  }

  private void addByName(String name, boolean ofPackage, IdentityCollector found) {
    ImmutableList<Known<Application>> equal = names.get().applicationsNamed(name);
    for (Known<Application> known : equal) {
      Basis basis = new Basis(Method.NAME, name, known.name(), Optional.empty());
      add(known.bearer(), 1, basis, found);
    }
    if (equal.isEmpty()) {
      ImmutableList<Similarity> like = likeness.get().likeApplications(name);
      addAll(like.isEmpty() ? vendorsNamedIn(name, ofPackage) : like, name, found);
    }
  }

  /** Packages are named after the services that they use: {@code telegram-send}. */
  private List<Similarity> vendorsNamedIn(String name, boolean ofPackage) {
    return likeness.get().likeVendorsNamedIn(name).stream()
        .filter(like -> !ofPackage || like.score() == 1)
        .toList();
  }

  private void addAll(List<Similarity> alike, String observed, IdentityCollector found) {
    for (Similarity like : alike) {
      Basis basis = basis(like, observed);
      if (like.subject() == Subject.APPLICATION) {
        add(application(like), like.score(), basis, found);
      } else {
        found.add(Id.of(like.id()), false, Optional.empty(), false, like.score(), List.of(basis));
      }
    }
  }

  private static void add(
      Application application, double score, Basis basis, IdentityCollector found) {
    found.add(
        application.vendor(), false, Optional.of(application.id()), false, score, List.of(basis));
  }

  private Application application(Similarity like) {
    return catalogs.application(Id.of(like.id())).orElseThrow();
  }

  static Basis basis(Similarity like, String observed) {
    return new Basis(Method.LIKENESS, observed, like.knownName(), Optional.of(like.reason()));
  }
}
