package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the software was matched with that was asked about lately: found where name, publisher and
 * identifiers are the very same objects, as a reader of fleets gives the same product on many
 * devices. That is told at a glance, where comparing their texts reads much memory.
 */
final class RecentSoftware {

  private static final int MOST_PLACES = 1 << 17;

  /** What one takes, with the texts that it keeps from being forgotten. */
  private static final int BYTES_OF_ONE = 512;

  private final AtomicReferenceArray<@Nullable Recent> places;

  /** Remembers no more than fits into so many bytes, about. */
  RecentSoftware(long bytes) {
    long most = Math.min(MOST_PLACES, bytes / BYTES_OF_ONE);
    this.places = new AtomicReferenceArray<>((int) Long.highestOneBit(most));
  }

  /** What software was matched with in any version, or null. */
  @Nullable MatchedSoftware get(Software software, boolean fuzzy, boolean strict) {
    Optional<String> name = software.name();
    if (name.isEmpty() || places.length() == 0) {
      return null;
    }
    Recent recent = places.getPlain(place(name.get()));
    return recent != null && recent.is(software, name.get(), fuzzy, strict) ? recent.matched : null;
  }

  /** Remembers it, in place of other software. */
  void put(Software software, boolean fuzzy, boolean strict, MatchedSoftware matched) {
    if (software.name().isPresent() && software.components().isEmpty() && places.length() > 0) {
      String name = software.name().get();
      places.setPlain(
          place(name),
          new Recent(
              software.kind(),
              name,
              software.publisher().orElse(null),
              software.identifiers(),
              fuzzy,
              strict,
              matched));
    }
  }

  private int place(String name) {
    int hash = name.hashCode() * 0x9E37_79B9; // 2^32 by the golden ratio
    return (hash >>> 15) & (places.length() - 1);
  }

  /** All fields are final, so a thread that sees one sees all of it. */
  private record Recent(
      ProductKind kind,
      String name,
      @Nullable String publisher,
      ImmutableList<Identifier> identifiers,
      boolean fuzzy,
      boolean strict,
      MatchedSoftware matched) {

    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // others are told by their texts
    boolean is(Software software, String otherName, boolean otherFuzzy, boolean otherStrict) {
      return name == otherName
          && identifiers == software.identifiers()
          && publisher == software.publisher().orElse(null)
          && kind == software.kind()
          && fuzzy == otherFuzzy
          && strict == otherStrict
          && software.components().isEmpty();
    }
  }
}
