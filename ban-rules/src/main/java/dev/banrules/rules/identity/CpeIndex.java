package dev.banrules.rules.identity;

import com.google.common.collect.ImmutableList;
import dev.banrules.rules.identity.IdentifierIndex.KnownIdentifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The CPE 2.3 names that catalogs give, with what they leave open: an attribute {@code *} stands
 * for any value, as in the name matching of NIST IR 7696, where such a name is a superset.
 */
final class CpeIndex {

  private static final String ANY = "*";
  private static final int PRODUCT = 4;
  private static final int ATTRIBUTES = 13;

  private final Map<String, List<CpeName>> byProduct = new HashMap<>();

  /** Adds a name; one that leaves nothing open is found by its text, and not here. */
  void add(String key, KnownIdentifier entry) {
    List<String> attributes = attributes(key);
    if (attributes.contains(ANY) && attributes.size() > PRODUCT) {
      byProduct
          .computeIfAbsent(product(attributes, attributes.get(PRODUCT)), k -> new ArrayList<>(1))
          .add(new CpeName(attributes, entry));
    }
  }

  /**
   * The names with the fewest open attributes that stand for the observed one, in order; where one
   * of them is an application's, those of applications.
   */
  ImmutableList<KnownIdentifier> find(String key) {
    List<String> observed = attributes(key);
    if (observed.size() <= PRODUCT) {
      return ImmutableList.of();
    }
    List<KnownIdentifier> best = new ArrayList<>(1);
    int fewest = Integer.MAX_VALUE;
    for (String product : List.of(observed.get(PRODUCT), ANY)) {
      for (CpeName name : byProduct.getOrDefault(product(observed, product), List.of())) {
        if (!name.standsFor(observed) || name.open() > fewest) {
          continue;
        }
        if (name.open() < fewest) {
          best.clear();
          fewest = name.open();
        }
        best.add(name.entry);
      }
    }
    if (best.stream().anyMatch(KnownIdentifier::isApplications)) {
      best.removeIf(entry -> !entry.isApplications());
    }
    best.sort(Comparator.comparing(KnownIdentifier::pattern));
    return ImmutableList.copyOf(best);
  }

  private static String product(List<String> attributes, String product) {
    return String.join(":", attributes.subList(0, PRODUCT)) + ':' + product;
  }

  /** The parts between colons, but for those that a backslash quotes. */
  private static List<String> attributes(String key) {
    List<String> attributes = new ArrayList<>(ATTRIBUTES);
    int start = 0;
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == '\\') {
        i++;
      } else if (key.charAt(i) == ':') {
        attributes.add(key.substring(start, i));
        start = i + 1;
      }
    }
    attributes.add(key.substring(start));
    return attributes;
  }

  private record CpeName(List<String> attributes, KnownIdentifier entry) {

    boolean standsFor(List<String> observed) {
      for (int i = 0; i < attributes.size(); i++) {
        String stated = i < observed.size() ? observed.get(i) : ANY;
        if (!attributes.get(i).equals(ANY) && !attributes.get(i).equals(stated)) {
          return false;
        }
      }
      return true;
    }

    int open() {
      return (int) attributes.stream().filter(ANY::equals).count();
    }
  }
}
