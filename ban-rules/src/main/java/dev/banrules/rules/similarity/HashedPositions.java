package dev.banrules.rules.similarity;

import java.util.Arrays;

/**
 * Hashes of texts, each with the position in a list of what the text belongs to: one number an
 * entry, where a map of texts takes a hundred bytes. Hashes can coincide, so what is found under
 * one is a candidate.
 */
final class HashedPositions {

  private static final int POSITION_BITS = 24;
  private static final long POSITION = (1L << POSITION_BITS) - 1;
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 1_099_511_628_211L;

  /** Hash in the upper bits, position in the lower, sorted. */
  private final long[] entries;

  private HashedPositions(long[] entries) {
    this.entries = entries;
  }

  /** The hash of a text. */
  static long hash(String text) {
    return ended(hashed(START, text, 0));
  }

  /** The hashes of a text, and of it with each of its letters left out. */
  static long[] hashesWithoutOne(String text) {
    long[] hashes = new long[text.length() + 1];
    long before = START;
    for (int left = 0; left < text.length(); left++) {
      hashes[left] = ended(hashed(before, text, left + 1));
      before = (before ^ text.charAt(left)) * PRIME;
    }
    hashes[text.length()] = ended(before);
    return hashes;
  }

  /** The hash of what was hashed before and the rest of a text. */
  private static long hashed(long before, String text, int from) {
    long hash = before;
    for (int i = from; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static long ended(long hash) {
    return (hash ^ (hash >>> 32)) << POSITION_BITS;
  }

  /** The index of the first entry with a hash, or below 0. */
  int first(long hash) {
    int found = Arrays.binarySearch(entries, hash);
    int first = found < 0 ? -found - 1 : found;
    return isOf(first, hash) ? first : -1;
  }

  /** Whether there is an entry at an index, and it has a hash. */
  boolean isOf(int index, long hash) {
    return index < entries.length && (entries[index] & ~POSITION) == hash;
  }

  /** The position that an entry gives; those with one hash stand in order. */
  int position(int index) {
    return (int) (entries[index] & POSITION);
  }

  /** Collects entries. */
  static final class Builder {

    private long[] entries;
    private int count;

    Builder(int expected) {
      entries = new long[Math.max(1, expected)];
    }

    void add(long hash, int position) {
      if (position > POSITION) {
        throw new IllegalArgumentException("more than " + (POSITION + 1) + " names");
      }
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, 2 * count);
      }
      entries[count++] = hash | position;
    }

    HashedPositions build() {
      long[] sorted = Arrays.copyOf(entries, count);
      Arrays.sort(sorted);
      return new HashedPositions(sorted);
    }
  }
}
