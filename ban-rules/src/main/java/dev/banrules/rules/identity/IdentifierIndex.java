package dev.banrules.rules.identity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.software.Vendor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The identifiers and patterns that catalogs give, by the keys that observed ones probe. */
final class IdentifierIndex {

  private final Map<String, KnownIdentifier> exact = new HashMap<>();
  private final Map<String, KnownIdentifier> stems = new HashMap<>();
  private final CpeIndex openCpes = new CpeIndex();
  private final Set<IdentifierScheme> schemes = new HashSet<>();

  /** No longer part of an identifier can be one of the stems. */
  private int longestStem;

  IdentifierIndex(CatalogSet catalogs) {
    for (Application application : catalogs.applications()) {
      for (IdentifierPattern pattern : application.identifiers()) {
        KnownIdentifier entry = entryOf(pattern);
        entry.applications = with(entry.applications, application);
      }
    }
    for (Vendor vendor : catalogs.vendors()) {
      for (IdentifierPattern pattern : vendor.identifiers()) {
        KnownIdentifier entry = entryOf(pattern);
        entry.vendors = with(entry.vendors, vendor);
      }
    }
  }

  /** Nearly all stay lists of one, which take the least memory so. */
  private static <T> List<T> with(List<T> some, T one) {
    if (some.isEmpty()) {
      return ImmutableList.of(one);
    }
    List<T> more = some.size() == 1 ? new ArrayList<>(some) : some;
    more.add(one);
    return more;
  }

  private KnownIdentifier entryOf(IdentifierPattern pattern) {
    if (pattern.isPattern()) {
      longestStem = Math.max(longestStem, pattern.stem().key().length());
    }
    return (pattern.isPattern() ? stems : exact)
        .computeIfAbsent(pattern.stem().key(), key -> newEntry(pattern, key));
  }

  private KnownIdentifier newEntry(IdentifierPattern pattern, String key) {
    schemes.add(pattern.stem().scheme());
    KnownIdentifier entry = new KnownIdentifier(pattern);
    if (pattern.stem().scheme().equals(IdentifierScheme.CPE)) {
      openCpes.add(key, entry);
    }
    return entry;
  }

  /**
   * What an identifier is known as: an exact one before a pattern, a longer pattern before a
   * shorter one (semantics §4 step 1). Several only where CPE names leave equally much open.
   */
  ImmutableList<KnownIdentifier> find(Identifier identifier) {
    KnownIdentifier entry = exact.get(identifier.key());
    if (entry == null) {
      switch (identifier.scheme().name()) {
        case "domain":
          return listOf(byFewerLabelsInFront(identifier.key()));
        case "cpe":
          ImmutableList<KnownIdentifier> open = openCpes.find(identifier.key());
          if (!open.isEmpty()) {
            return open;
          }
          break;
        case "purl":
          entry = withoutVersion(identifier.key());
          break;
        default:
          break;
      }
    }
    return listOf(entry != null ? entry : byFewerSegmentsAtTheEnd(identifier.key()));
  }

  /** Whether an identifier is known as anything. */
  boolean knows(Identifier identifier) {
    return schemes.contains(identifier.scheme()) && !find(identifier).isEmpty();
  }

  /** Whether an identifier is known as that of an application. */
  boolean knowsApplication(Identifier identifier) {
    if (!schemes.contains(identifier.scheme())) {
      return false;
    }
    // Asked for each product of a fleet, so without a stream.
    ImmutableList<KnownIdentifier> known = find(identifier);
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).isApplications()) {
        return true;
      }
    }
    return false;
  }

  /** All identifiers and patterns, in no order. */
  Iterable<KnownIdentifier> all() {
    return Iterables.concat(exact.values(), stems.values());
  }

  /** The longest pattern that stands for all that another stands for, itself left aside. */
  Optional<KnownIdentifier> above(KnownIdentifier known) {
    String key = known.pattern.stem().key();
    return Optional.ofNullable(
        known.pattern.stem().scheme().equals(IdentifierScheme.DOMAIN)
            ? byFewerLabelsInFront(key)
            : byFewerSegmentsAtTheEnd(key));
  }

  private static ImmutableList<KnownIdentifier> listOf(@Nullable KnownIdentifier entry) {
    return entry == null ? ImmutableList.of() : ImmutableList.of(entry);
  }

  /** A package URL without qualifiers and version stands for all of the package's. */
  private @Nullable KnownIdentifier withoutVersion(String key) {
    String name = CharMatcher.anyOf("?#").indexIn(key) < 0 ? key : key.split("[?#]", 2)[0];
    KnownIdentifier entry = exact.get(name);
    int version = name.lastIndexOf('@');
    return entry == null && version > name.lastIndexOf('/')
        ? exact.get(name.substring(0, version))
        : entry;
  }

  private @Nullable KnownIdentifier byFewerSegmentsAtTheEnd(String key) {
    int dot = key.endsWith(".") ? -1 : key.lastIndexOf('.', longestStem);
    while (dot > 0) {
      KnownIdentifier entry = stems.get(key.substring(0, dot));
      if (entry != null) {
        return entry;
      }
      dot = key.lastIndexOf('.', dot - 1);
    }
    return null;
  }

  private @Nullable KnownIdentifier byFewerLabelsInFront(String key) {
    int start = IdentifierScheme.DOMAIN.name().length() + 1;
    int dot = key.indexOf('.', Math.max(start + 1, key.length() - 1 - (longestStem - start)));
    while (dot > 0) {
      KnownIdentifier entry = stems.get(key.substring(0, start) + key.substring(dot + 1));
      if (entry != null) {
        return entry;
      }
      dot = key.indexOf('.', dot + 1);
    }
    return null;
  }

  /** Who has one identifier or pattern; if an application has it, vendors do not count. */
  static final class KnownIdentifier {
    private final IdentifierPattern pattern;
    private List<Application> applications = ImmutableList.of();
    private List<Vendor> vendors = ImmutableList.of();

    KnownIdentifier(IdentifierPattern pattern) {
      this.pattern = pattern;
    }

    /** The identifier or pattern, as one of those spells it who have it. */
    IdentifierPattern pattern() {
      return pattern;
    }

    /** The same in the spelling in which its scheme compares it. */
    IdentifierPattern inComparedSpelling() {
      String key = pattern.stem().key();
      if (!pattern.isPattern()) {
        return IdentifierPattern.parse(key);
      }
      String domain = IdentifierScheme.DOMAIN.name() + ":";
      return IdentifierPattern.parse(
          pattern.stem().scheme().equals(IdentifierScheme.DOMAIN)
              ? domain + "*." + key.substring(domain.length())
              : key + ".*");
    }

    boolean isApplications() {
      return !applications.isEmpty();
    }

    ImmutableList<Application> applications() {
      return ImmutableList.copyOf(applications);
    }

    ImmutableList<Vendor> vendors() {
      return isApplications() ? ImmutableList.of() : ImmutableList.copyOf(vendors);
    }
  }
}
