package dev.banrules.verify.reference;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Semantics §4: {@code identify(software)}; "the first step that gives any wins". What is "like" is
 * not found here, as the definition names its measures only.
 */
final class Recognition {

  private static final Set<String> WITHOUT_REGARD_TO_CASE =
      Set.of("apple", "windows-pfn", "windows-product", "winget", "domain", "sha256", "cpe");

  private static final int EXACT = Integer.MAX_VALUE;

  private final CatalogSet catalogs;
  private final boolean hints;

  Recognition(CatalogSet catalogs, boolean hints) {
    this.catalogs = catalogs;
    this.hints = hints;
  }

  /** What a piece of software is taken for; nothing where it is unrecognised (step 4). */
  ImmutableList<Identity> identify(Software software) {
    List<Identity> identities = byIdentifier(software);
    if (identities.isEmpty()) {
      identities = byPublisher(software);
    }
    if (identities.isEmpty() && hints) {
      identities = byDisplayName(software);
    }
    return ImmutableList.copyOf(identities);
  }

  /** Step 1. */
  private List<Identity> byIdentifier(Software software) {
    Map<Id<Application>, Identity> applications = new LinkedHashMap<>();
    Map<Id<Vendor>, Basis> vendors = new LinkedHashMap<>();
    for (Identifier identifier : software.identifiers()) {
      lookUp(identifier, applications, vendors);
    }
    List<Identity> all = new ArrayList<>(applications.values());
    if (all.isEmpty()) {
      // "where all that this step finds is a vendor, step 2's test of the display name ... runs"
      vendors.forEach((vendor, basis) -> all.addAll(ofVendor(vendor, basis, software)));
      return all;
    }
    // "a vendor alone adds nothing beside an application of that vendor"
    Set<Id<Vendor>> named = new LinkedHashSet<>();
    all.forEach(identity -> named.add(identity.vendor()));
    vendors.forEach(
        (vendor, basis) -> {
          if (!named.contains(vendor)) {
            all.add(vendorAlone(vendor, basis));
          }
        });
    return all;
  }

  /**
   * "Exact beats pattern, a longer pattern beats a shorter one, and where those are equal an
   * application's beats a vendor's."
   */
  private void lookUp(
      Identifier identifier,
      Map<Id<Application>, Identity> applications,
      Map<Id<Vendor>, Basis> vendors) {
    int best = 0;
    for (Application application : catalogs.applications()) {
      best = Math.max(best, rank(application.identifiers(), identifier));
    }
    boolean anApplications = best > 0;
    for (Vendor vendor : catalogs.vendors()) {
      int rank = rank(vendor.identifiers(), identifier);
      anApplications &= rank <= best;
      best = Math.max(best, rank);
    }
    if (best == 0) {
      return;
    }
    Method method = best >= Schemes.NOT_A_PATTERN ? Method.IDENTIFIER : Method.PATTERN;
    Basis basis = new Basis(method, identifier.toString(), identifier.toString(), Optional.empty());
    if (anApplications) {
      for (Application application : catalogs.applications()) {
        if (rank(application.identifiers(), identifier) == best) {
          applications.putIfAbsent(application.id(), identity(application, true, basis));
        }
      }
    } else {
      for (Vendor vendor : catalogs.vendors()) {
        if (rank(vendor.identifiers(), identifier) == best) {
          vendors.putIfAbsent(vendor.id(), basis);
        }
      }
    }
  }

  /** How well the best of several patterns fits: 0 not at all, a pattern by its length. */
  private static int rank(List<IdentifierPattern> patterns, Identifier identifier) {
    int best = 0;
    for (IdentifierPattern pattern : patterns) {
      best = Math.max(best, rank(pattern, identifier));
    }
    return best;
  }

  private static int rank(IdentifierPattern pattern, Identifier identifier) {
    String scheme = identifier.scheme().name();
    if (!pattern.stem().scheme().name().equals(scheme)) {
      return 0;
    }
    String known = pattern.stem().value();
    String observed = identifier.value();
    if (WITHOUT_REGARD_TO_CASE.contains(scheme)) {
      known = known.toLowerCase(Locale.ROOT);
      observed = observed.toLowerCase(Locale.ROOT);
    }
    if (!pattern.isPattern()) {
      return observed.equals(known) ? EXACT : Schemes.openRank(scheme, known, observed);
    }
    // one or more further segments, of a domain one or more further labels in front
    boolean below =
        scheme.equals("domain")
            ? observed.endsWith("." + known)
            : observed.startsWith(known + ".") && !observed.endsWith(".");
    return below && observed.length() > known.length() + 1 ? known.length() : 0;
  }

  /** Step 2. */
  private List<Identity> byPublisher(Software software) {
    List<Identity> all = new ArrayList<>();
    if (software.publisher().isEmpty()) {
      return all;
    }
    String publisher = software.publisher().get();
    for (String form : PublisherForms.of(publisher)) {
      for (Vendor vendor : catalogs.vendors()) {
        boolean named =
            Stream.concat(Stream.of(vendor.name()), vendor.aliases().stream())
                .anyMatch(name -> equal(Names.normalisedVendor(name), form));
        if (named) {
          Basis basis = new Basis(Method.PUBLISHER, publisher, vendor.name(), Optional.empty());
          all.addAll(ofVendor(vendor.id(), basis, software));
        }
      }
      if (!all.isEmpty()) {
        return all;
      }
    }
    return all;
  }

  /** "If the display name, normalised, equals a name of one of that vendor's applications". */
  private List<Identity> ofVendor(Id<Vendor> vendor, Basis basis, Software software) {
    List<Identity> all = new ArrayList<>();
    for (Application application : catalogs.applications()) {
      if (application.vendor().equals(vendor) && isNamed(application, software)) {
        all.add(identity(application, true, basis));
      }
    }
    if (all.isEmpty()) {
      all.add(vendorAlone(vendor, basis));
    }
    return all;
  }

  /** Step 3, of which only "the display name alone equals an application's name" is done here. */
  private List<Identity> byDisplayName(Software software) {
    List<Identity> all = new ArrayList<>();
    for (Application application : catalogs.applications()) {
      if (isNamed(application, software)) {
        Basis basis =
            new Basis(Method.NAME, software.name().get(), application.name(), Optional.empty());
        all.add(identity(application, false, basis));
      }
    }
    return all;
  }

  private static boolean isNamed(Application application, Software software) {
    if (software.name().isEmpty()) {
      return false;
    }
    String shown = Names.normalised(software.name().get());
    return Stream.concat(Stream.of(application.name()), application.names().stream())
        .anyMatch(name -> equal(Names.normalised(name), shown));
  }

  /** A name of which nothing remains is no name. */
  private static boolean equal(String known, String observed) {
    return !known.isEmpty() && known.equals(observed);
  }

  private static Identity identity(Application application, boolean sure, Basis basis) {
    Id<Vendor> vendor = application.vendor();
    Optional<Id<Application>> id = Optional.of(application.id());
    return sure
        ? Identity.sure(vendor, id, ImmutableList.of(basis))
        : Identity.possible(vendor, id, 1, ImmutableList.of(basis));
  }

  private static Identity vendorAlone(Id<Vendor> vendor, Basis basis) {
    return Identity.sure(vendor, Optional.empty(), ImmutableList.of(basis));
  }
}
