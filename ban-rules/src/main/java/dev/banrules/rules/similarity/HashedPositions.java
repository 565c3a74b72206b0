package dev.banrules.rules.similarity;

import java.util.Arrays;

/**
 * Hashes of texts, each with the position in a list of what the text belongs to: five bytes an
 * entry, where a map of texts takes a hundred. The highest bits of a hash say in which bucket an
 * entry is, and as many of the lowest as there is room for stand beside the position. Hashes can
 * coincide, so what is found under one is a candidate.
 */
final class HashedPositions {

  private static final int ENTRIES_IN_A_BUCKET = 4;
  private static final int MOST_BUCKET_BITS = 30;

  /** Hashes differ in their lowest bits at least. */
  private static final int LEAST_CHECK_BITS = 4;

  private static final long BASE = 1_099_511_628_211L;

  /** Where the entries of a bucket start; one more, where the last end. */
  private final int[] starts;

  /** The lowest bits of a hash above, the position below. */
  private final int[] entries;

  private final int bucketBits;
  private final int positionBits;

  private HashedPositions(int[] starts, int[] entries, int bucketBits, int positionBits) {
    this.starts = starts;
    this.entries = entries;
    this.bucketBits = bucketBits;
    this.positionBits = positionBits;
  }

  /** The hash of a text. */
  static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + letter(text, i);
    }
    return mixed(hash);
  }

  /**
   * The hashes of a text, and of it with each of its letters left out. A hash is a polynomial, so
   * that of what stands before the letter, and that of what stands behind it, are enough.
   */
  static long[] hashesWithoutOne(String text) {
    long[] hashes = new long[text.length() + 1];
    long behind = 0;
    long power = 1;
    for (int left = text.length() - 1; left >= 0; left--) {
      hashes[left] = behind;
      behind += letter(text, left) * power;
      power *= BASE;
    }
    hashes[text.length()] = mixed(behind);
    long before = 0;
    long[] powers = powers(text.length());
    for (int left = 0; left < text.length(); left++) {
      hashes[left] = mixed(before * powers[text.length() - 1 - left] + hashes[left]);
      before = before * BASE + letter(text, left);
    }
    return hashes;
  }

  private static long[] powers(int count) {
    long[] powers = new long[Math.max(1, count)];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }

  /** Not 0, so that a letter in front counts. */
  private static long letter(String text, int index) {
    return text.charAt(index) + 1L;
  }

  /** Lets each bit of a hash depend on all of it (the end of MurmurHash 3). */
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /** The index of the first entry with a hash, below 0 if there is none. */
  int first(long hash) {
    return find(hash, starts[bucket(hash, bucketBits)]);
  }

  /** The index of the next entry with the hash, below 0 if there is none. */
  int next(long hash, int index) {
    return find(hash, index + 1);
  }

  private int find(long hash, int from) {
    int check = check(hash, positionBits);
    int end = starts[bucket(hash, bucketBits) + 1];
    for (int i = from; i < end; i++) {
      if ((entries[i] & -(1 << positionBits)) == check) {
        return i;
      }
    }
    return -1;
  }

  /** The position that an entry gives; those with one hash stand in the order of adding. */
  int position(int index) {
    return entries[index] & ((1 << positionBits) - 1);
  }

  private static int bucket(long hash, int bucketBits) {
    return bucketBits == 0 ? 0 : (int) (hash >>> (Long.SIZE - bucketBits));
  }

  private static int check(long hash, int positionBits) {
    return (int) (hash << positionBits);
  }

  /** Collects entries. */
  static final class Builder {

    private long[] hashes;
    private int[] positions;
    private int count;

    Builder(int expected) {
      hashes = new long[Math.max(1, expected)];
      positions = new int[hashes.length];
    }

    void add(long hash, int position) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * count);
        positions = Arrays.copyOf(positions, 2 * count);
      }
      hashes[count] = hash;
      positions[count++] = position;
    }

    /** Counts how many entries each bucket has, then puts each where its bucket stands. */
    HashedPositions build() {
      int positionBits = bitsOf(Arrays.stream(positions, 0, count).max().orElse(0));
      if (positionBits > Integer.SIZE - LEAST_CHECK_BITS) {
        throw new IllegalArgumentException("too many names");
      }
      int bucketBits = Math.min(MOST_BUCKET_BITS, bitsOf(count / ENTRIES_IN_A_BUCKET));
      int[] ends = new int[(1 << bucketBits) + 1];
      for (int i = 0; i < count; i++) {
        ends[bucket(hashes[i], bucketBits) + 1]++;
      }
      for (int i = 1; i < ends.length; i++) {
        ends[i] += ends[i - 1];
      }
      int[] starts = ends.clone();
      int[] entries = new int[count];
      for (int i = 0; i < count; i++) {
        entries[ends[bucket(hashes[i], bucketBits)]++] =
            check(hashes[i], positionBits) | positions[i];
      }
      return new HashedPositions(starts, entries, bucketBits, positionBits);
    }

    private static int bitsOf(int number) {
      return Integer.SIZE - Integer.numberOfLeadingZeros(number);
    }
  }
}
