package dev.banrules.rules.evaluate;

import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.rules.identity.Identification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What software is remembered by, under the options that matter for what it is matched with: the
 * key of a cache. It has what software is recognised by, part for part, and of that only what can
 * make a difference: identifiers that no catalog asks for are left out, and so are the events.
 * Version and edition are in it only where a ban may ask for them.
 */
final class SoftwareKey {

  private static final int FACTOR = 31;

  /** What an entry of a cache takes beside texts: key, list, answer and the cache's own node. */
  private static final int BYTES_OF_ENTRY = 160;

  private static final int BYTES_OF_FACT = 8;
  private static final int BYTES_OF_TEXT = 56;

  private final List<@Nullable Object> facts;
  private final int hash;

  private SoftwareKey(List<@Nullable Object> facts) {
    this.facts = facts;
    int hashOfAll = 0;
    for (int i = 0; i < facts.size(); i++) {
      Object fact = facts.get(i);
      hashOfAll = FACTOR * hashOfAll + (fact == null ? 0 : fact.hashCode());
    }
    this.hash = hashOfAll ^ (hashOfAll >>> 15);
  }

  /** The key of software in whatever version and edition. */
  static SoftwareKey ofAnyVersion(
      Software software, Identification identification, boolean fuzzy, boolean strict) {
    return of(software, identification, fuzzy, strict, false);
  }

  /** The key of software in the version and edition that it states. */
  static SoftwareKey ofVersion(
      Software software, Identification identification, boolean fuzzy, boolean strict) {
    return of(software, identification, fuzzy, strict, true);
  }

  private static SoftwareKey of(
      Software software,
      Identification identification,
      boolean fuzzy,
      boolean strict,
      boolean versions) {
    List<@Nullable Object> facts = new ArrayList<>(8 + software.identifiers().size());
    facts.add((fuzzy ? 1 : 0) + (strict ? 2 : 0) + (versions ? 4 : 0));
    add(software, identification, versions, facts);
    return new SoftwareKey(facts);
  }

  private static void add(
      Software software,
      Identification identification,
      boolean versions,
      List<@Nullable Object> facts) {
    facts.add(software.kind().ordinal());
    facts.add(orNull(software.name()));
    facts.add(orNull(software.publisher()));
    if (versions) {
      facts.add(orNull(software.version()));
      facts.add(orNull(software.edition()));
    }
    int identifiers = facts.size();
    boolean allTell = true;
    for (int i = 0; i < software.identifiers().size(); i++) {
      Identifier identifier = software.identifiers().get(i);
      if (identification.mayTell(identifier)) {
        // The evidence repeats identifiers as they were stated, also where a scheme ignores case.
        facts.add(identifier.toString());
      } else {
        allTell = false;
      }
    }
    // Numbers, which equal no text, say where the identifiers end.
    facts.add(2 * (facts.size() - identifiers) + (allTell || !isPackage(software) ? 0 : 1));
    int components = software.components().size();
    facts.add(components);
    for (int i = 0; i < components; i++) {
      add(software.components().get(i), identification, versions, facts);
    }
  }

  /** Whether its name is that of a package: an identifier that is left out may say so. */
  private static boolean isPackage(Software software) {
    return Identification.isNamedAsPackage(software);
  }

  private static @Nullable String orNull(Optional<String> text) {
    return text.isPresent() ? text.get() : null;
  }

  /** How many bytes it takes in a cache, about. */
  int bytes() {
    int bytes = BYTES_OF_ENTRY + BYTES_OF_FACT * facts.size();
    for (Object fact : facts) {
      if (fact instanceof String text) {
        bytes += BYTES_OF_TEXT + text.length();
      }
    }
    return bytes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SoftwareKey that && hash == that.hash && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
