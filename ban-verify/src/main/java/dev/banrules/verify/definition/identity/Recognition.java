package dev.banrules.verify.definition.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Semantics §4: {@code identify(software)}; "the first step that gives any wins". What is "like" is
 * not found here, as the definition names its measures only.
 */
public final class Recognition {

  /** By application id, those without one last, then by vendor id. */
  public static final Comparator<Identity> ORDER =
      Comparator.<Identity, Boolean>comparing(identity -> identity.application().isEmpty())
          .thenComparing(identity -> identity.application().map(Id::value).orElse(""))
          .thenComparing(identity -> identity.vendor().map(Id::value).orElse(""));

  private final CatalogSet catalogs;
  private final boolean hints;
  private final Map<String, String> normalised = new ConcurrentHashMap<>();
  private final Map<String, String> normalisedVendors = new ConcurrentHashMap<>();

  /**
   * Recognises by what some catalogs know.
   *
   * @param catalogs the catalogs
   * @param hints whether step 3 is asked
   */
  public Recognition(CatalogSet catalogs, boolean hints) {
    this.catalogs = catalogs;
    this.hints = hints;
  }

  /**
   * {@return the vendor of an application that has just one, whatever the day and the place}
   *
   * @param application the application
   */
  public static Optional<Id<Vendor>> onlyVendor(Application application) {
    return application.vendorIds().size() == 1
        ? Optional.of(Iterables.getOnlyElement(application.vendorIds()))
        : Optional.empty();
  }

  /**
   * What an identifier or a name belongs to: a vendor alone, or an application "of each of its
   * vendors, whatever the day".
   */
  private record Owner(ImmutableSet<Id<Vendor>> vendors, Optional<Id<Application>> application) {
    static Owner of(Application application) {
      return new Owner(application.vendorIds(), Optional.of(application.id()));
    }

    static Owner of(Vendor vendor) {
      return new Owner(ImmutableSet.of(vendor.id()), Optional.empty());
    }

    /** The vendor alone, or the only one of the application. */
    Optional<Id<Vendor>> vendor() {
      return vendors.size() == 1
          ? Optional.of(Iterables.getOnlyElement(vendors))
          : Optional.empty();
    }
  }

  /** Who was found, and what that rests on. */
  private static final class Finds {
    private final Map<Owner, Set<Basis>> bases = new LinkedHashMap<>();

    void add(Owner owner, Collection<Basis> because) {
      bases.computeIfAbsent(owner, unused -> new LinkedHashSet<>()).addAll(because);
    }

    boolean isEmpty() {
      return bases.isEmpty();
    }

    boolean someVendorAlone() {
      return bases.keySet().stream().anyMatch(owner -> owner.application().isEmpty());
    }

    boolean someApplication() {
      return bases.keySet().stream().anyMatch(owner -> owner.application().isPresent());
    }

    boolean someApplicationOf(Id<Vendor> vendor) {
      return bases.keySet().stream()
          .anyMatch(owner -> owner.application().isPresent() && owner.vendors().contains(vendor));
    }

    ImmutableList<Identity> identities(boolean sure) {
      return bases.entrySet().stream()
          .map(entry -> identity(entry.getKey(), sure, entry.getValue()))
          .sorted(ORDER)
          .collect(toImmutableList());
    }

    private static Identity identity(Owner owner, boolean sure, Set<Basis> because) {
      ImmutableList<Basis> bases = ImmutableList.copyOf(because);
      if (!sure) {
        return Identity.possible(owner.vendor(), owner.application(), 1, bases);
      }
      return owner
          .application()
          .map(application -> Identity.ofApplication(application, owner.vendor(), bases))
          .orElseGet(() -> Identity.ofVendor(owner.vendor().orElseThrow(), bases));
    }
  }

  /**
   * {@return what a piece of software is taken for}
   *
   * @param software the software
   */
  public Recognised recognise(Software software) {
    Finds step1 = byIdentifiers(software);
    if (step1.someApplication()) {
      return new Recognised(step1.identities(true), true);
    }
    // "where all that this step finds is a vendor, step 2's test of the display name ... runs"
    Finds vendors = step1.isEmpty() ? byPublisher(software) : step1;
    // "of hardware, step 2 gives vendors alone and step 3 is not asked"
    if (software.kind() == ProductKind.HARDWARE) {
      return new Recognised(vendors.identities(true), true);
    }
    if (!vendors.isEmpty()) {
      Finds step2 = amongApplicationsOf(vendors, software);
      boolean mayBeLike = hints && software.name().isPresent() && step2.someVendorAlone();
      return new Recognised(step2.identities(true), !mayBeLike);
    }
    return hints
        ? new Recognised(byDisplayName(software).identities(false), false)
        : new Recognised(ImmutableList.of(), true);
  }

  /** Step 1. */
  private Finds byIdentifiers(Software software) {
    Finds all = new Finds();
    for (Identifier identifier : software.identifiers()) {
      lookUp(identifier, all);
    }
    // "a vendor alone adds nothing beside an application of that vendor"
    Finds kept = new Finds();
    all.bases.forEach(
        (owner, because) -> {
          boolean beside = owner.vendor().filter(all::someApplicationOf).isPresent();
          if (owner.application().isPresent() || !beside) {
            kept.add(owner, because);
          }
        });
    return kept;
  }

  /**
   * "Exact beats pattern, a longer pattern beats a shorter one, and where those are equal an
   * application's beats a vendor's."
   */
  private void lookUp(Identifier identifier, Finds found) {
    int ofApplications =
        best(catalogs.applications().stream().map(Application::identifiers), identifier);
    int ofVendors = best(catalogs.vendors().stream().map(Vendor::identifiers), identifier);
    if (ofApplications == 0 && ofVendors == 0) {
      return;
    }
    if (ofApplications >= ofVendors) {
      for (Application application : catalogs.applications()) {
        add(Owner.of(application), application.identifiers(), identifier, ofApplications, found);
      }
    } else {
      for (Vendor vendor : catalogs.vendors()) {
        add(Owner.of(vendor), vendor.identifiers(), identifier, ofVendors, found);
      }
    }
  }

  private static int best(
      Stream<? extends Collection<IdentifierPattern>> known, Identifier identifier) {
    return known
        .flatMap(Collection::stream)
        .mapToInt(pattern -> IdentifierRank.of(pattern, identifier))
        .max()
        .orElse(0);
  }

  private static void add(
      Owner owner,
      Collection<IdentifierPattern> known,
      Identifier identifier,
      int rank,
      Finds found) {
    known.stream()
        .filter(pattern -> IdentifierRank.of(pattern, identifier) == rank)
        .sorted()
        .forEach(
            pattern ->
                found.add(
                    owner,
                    List.of(
                        new Basis(
                            pattern.isPattern() ? Method.PATTERN : Method.IDENTIFIER,
                            identifier.toString(),
                            pattern.toString(),
                            Optional.empty()))));
  }

  /** Step 2, the publisher: of its forms the first that is somebody's name counts. */
  private Finds byPublisher(Software software) {
    Finds found = new Finds();
    if (software.publisher().isPresent()) {
      String publisher = software.publisher().get();
      for (String form : PublisherForms.of(publisher)) {
        for (Vendor vendor : catalogs.vendors()) {
          Stream.concat(Stream.of(vendor.name()), vendor.aliases().stream())
              .filter(name -> equal(normalisedVendor(name), form))
              .forEach(
                  name ->
                      found.add(
                          Owner.of(vendor), List.of(basis(Method.PUBLISHER, publisher, name))));
        }
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    return found;
  }

  /** "If the display name, normalised, equals a name of one of that vendor's applications". */
  private Finds amongApplicationsOf(Finds vendors, Software software) {
    Finds named = byDisplayName(software);
    Finds found = new Finds();
    for (Identity vendor : vendors.identities(true)) {
      Id<Vendor> id = vendor.vendor().orElseThrow();
      if (!named.someApplicationOf(id)) {
        found.add(Owner.of(catalogs.vendor(id).orElseThrow()), vendor.because());
      }
      named.bases.forEach(
          (application, names) -> {
            if (application.vendors().contains(id)) {
              found.add(application, vendor.because());
              found.add(application, names);
            }
          });
    }
    return found;
  }

  /** Whose application's name the display name equals: in step 2, and alone in step 3. */
  private Finds byDisplayName(Software software) {
    Finds found = new Finds();
    if (software.name().isPresent()) {
      String shown = software.name().get();
      String wanted = Names.normalised(shown);
      for (Application application : catalogs.applications()) {
        Stream.concat(Stream.of(application.name()), application.names().stream())
            .filter(name -> equal(normalised(name), wanted))
            .forEach(
                name -> found.add(Owner.of(application), List.of(basis(Method.NAME, shown, name))));
      }
    }
    return found;
  }

  /** A name of a catalog, which each software is compared with, normalised once. */
  private String normalised(String known) {
    return normalised.computeIfAbsent(known, Names::normalised);
  }

  private String normalisedVendor(String known) {
    return normalisedVendors.computeIfAbsent(known, Names::normalisedVendor);
  }

  private static Basis basis(Method method, String observed, String known) {
    return new Basis(method, observed, known, Optional.empty());
  }

  /** A name of which nothing remains is no name. */
  private static boolean equal(String known, String observed) {
    return !known.isEmpty() && known.equals(observed);
  }
}
