package dev.banrules.rules.evaluate;

import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Software under the options that matter for what it is matched with: the key of a cache. Two are
 * equal where, and only where, all is equal that software is recognised by, part for part. Its
 * events are left out, since what it is matched with does not depend on them.
 */
final class SoftwareKey {

  private static final int FACTOR = 31;

  private final Software software;
  private final boolean fuzzy;
  private final boolean strict;
  private final int hash;

  SoftwareKey(Software software, boolean fuzzy, boolean strict) {
    this.software = software;
    this.fuzzy = fuzzy;
    this.strict = strict;
    this.hash = FACTOR * hash(software) + (fuzzy ? 1 : 0) + (strict ? 2 : 0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SoftwareKey that
        && hash == that.hash
        && fuzzy == that.fuzzy
        && strict == that.strict
        && isSame(software, that.software);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  private static boolean isSame(Software one, Software other) {
    return one.kind() == other.kind()
        && one.name().equals(other.name())
        && one.publisher().equals(other.publisher())
        && one.version().equals(other.version())
        && one.edition().equals(other.edition())
        && areSpeltAlike(one.identifiers(), other.identifiers())
        && areSame(one.components(), other.components());
  }

  private static boolean areSame(List<Software> some, List<Software> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!isSame(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The evidence repeats identifiers as they were stated, also where a scheme ignores case. */
  private static boolean areSpeltAlike(List<Identifier> some, List<Identifier> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).toString().equals(others.get(i).toString())) {
        return false;
      }
    }
    return true;
  }

  private static int hash(Software software) {
    int hash = software.kind().ordinal();
    hash = FACTOR * hash + Objects.hashCode(software.name().orElse(null));
    hash = FACTOR * hash + Objects.hashCode(software.publisher().orElse(null));
    hash = FACTOR * hash + Objects.hashCode(software.version().orElse(null));
    hash = FACTOR * hash + Objects.hashCode(software.edition().orElse(null));
    for (int i = 0; i < software.identifiers().size(); i++) {
      hash = FACTOR * hash + software.identifiers().get(i).hashCode();
    }
    for (int i = 0; i < software.components().size(); i++) {
      hash = FACTOR * hash + hash(software.components().get(i));
    }
    return hash;
  }
}
