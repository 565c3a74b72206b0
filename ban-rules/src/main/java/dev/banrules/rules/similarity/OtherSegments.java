package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import dev.banrules.rules.similarity.SimilarIdentifiers.CatalogIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known identifiers of which all segments but one are those of an observed one. Each is
 * kept once for each of its segments, by a hash of the others; what has the hash is compared.
 */
final class OtherSegments {

  private static final char STOP = '.';
  private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;
  private static final long LEFT_OUT = 42;

  private final ImmutableList<CatalogIdentifier> identifiers;

  /** In order; beside each the position of its identifier. */
  private final long[] hashes;

  private final int[] positions;

  OtherSegments(ImmutableList<CatalogIdentifier> identifiers) {
    this.identifiers = identifiers;
    long[] unordered =
        identifiers.stream()
            .flatMapToLong(
                known -> {
                  Observed all = new Observed(known.scheme(), SimilarIdentifiers.segments(known));
                  return IntStream.range(0, all.segments.size())
                      .mapToLong(i -> all.hash(all.segments.size(), i));
                })
            .toArray();
    int[] owners =
        IntStream.range(0, identifiers.size())
            .flatMap(
                position ->
                    SimilarIdentifiers.segments(identifiers.get(position)).stream()
                        .mapToInt(segment -> position))
            .toArray();
    int[] order =
        IntStream.range(0, unordered.length)
            .boxed()
            .sorted((a, b) -> Long.compare(unordered[a], unordered[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.hashes = Arrays.stream(order).mapToLong(i -> unordered[i]).toArray();
    this.positions = Arrays.stream(order).map(i -> owners[i]).toArray();
  }

  /** An observed identifier, or the known one that is kept. */
  static final class Observed {

    private final String scheme;
    private final List<String> segments;
    private final long[] segmentHashes;

    /** The hash of the first so many segments. */
    private final long[] hashesOfFirst;

    /** The powers of the factor by which a segment so far from the end counts. */
    private final long[] powers;

    Observed(String scheme, List<String> segments) {
      this.scheme = scheme;
      this.segments = segments;
      int count = segments.size();
      this.segmentHashes = new long[count];
      this.hashesOfFirst = new long[count + 1];
      this.powers = new long[count];
      hashesOfFirst[0] = scheme.hashCode();
      long power = 1;
      for (int i = 0; i < count; i++) {
        segmentHashes[i] = segments.get(i).hashCode() * FACTOR;
        hashesOfFirst[i + 1] = hashesOfFirst[i] * FACTOR + segmentHashes[i];
        powers[i] = power;
        power *= FACTOR;
      }
    }

    /** The hash of the first so many segments with one of them left out. */
    private long hash(int count, int without) {
      return hashesOfFirst[count]
          + (LEFT_OUT - segmentHashes[without]) * powers[count - 1 - without];
    }

    /**
     * What the known identifier has in place of the segment that is left out; null where it has not
     * as many segments, or another one is not the same.
     */
    private @Nullable String other(CatalogIdentifier known, int count, int without) {
      if (!known.scheme().equals(scheme)) {
        return null;
      }
      String stem = known.stem();
      String other = null;
      int start = 0;
      for (int i = 0; i < count; i++) {
        int end = stem.indexOf(STOP, start);
        if ((end < 0) != (i == count - 1)) {
          return null;
        }
        end = end < 0 ? stem.length() : end;
        if (i == without) {
          other = stem.substring(start, end);
        } else if (end - start != segments.get(i).length()
            || !stem.startsWith(segments.get(i), start)) {
          return null;
        }
        start = end + 1;
      }
      return other;
    }
  }

  /**
   * Gives each identifier that has as many segments as the first so many of an observed one and,
   * but for one, the same; and what it has in the place of that one.
   */
  void forEach(
      Observed observed, int count, int without, BiConsumer<CatalogIdentifier, String> action) {
    long hash = observed.hash(count, without);
    for (int i = first(hash); i < hashes.length && hashes[i] == hash; i++) {
      CatalogIdentifier known = identifiers.get(positions[i]);
      String other = observed.other(known, count, without);
      if (other != null) {
        action.accept(known, other);
      }
    }
  }

  private int first(long hash) {
    int low = 0;
    int high = hashes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hashes[middle] < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
