package dev.banrules.rules.name;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds the words of a list that are at most one edit (a letter put in, left out, replaced, or
 * swapped with its neighbour) from another word, without comparing all.
 *
 * <p>Two words so near become equal when at most one letter of each is left out. So the index holds
 * a hash of every known word with each letter left out; a question costs as many look-ups as the
 * word has letters. Hashes can coincide: what is found is a candidate, to be compared.
 */
final class DeletionIndex {

  private static final int POSITION_BITS = 24;
  private static final long POSITION = (1L << POSITION_BITS) - 1;
  private static final int LONGEST = 64;
  private static final long PRIME = 1_099_511_628_211L;

  /** Hash in the upper bits, position of the word in the lower, sorted. */
  private final long[] entries;

  private DeletionIndex(long[] entries) {
    this.entries = entries;
  }

  /** Returns an index of the words; those longer than 64 letters are left out. */
  static DeletionIndex of(List<String> words) {
    long[] entries = new long[words.stream().mapToInt(w -> w.length() + 1).sum()];
    int count = 0;
    for (int position = 0; position < words.size(); position++) {
      String word = words.get(position);
      for (int left = -1; word.length() <= LONGEST && left < word.length(); left++) {
        entries[count++] = hashWithout(word, left) << POSITION_BITS | position;
      }
    }
    long[] sorted = Arrays.copyOf(entries, count);
    Arrays.sort(sorted);
    return new DeletionIndex(sorted);
  }

  /** Calls the consumer with the position of each candidate, in no order, perhaps repeatedly. */
  void candidates(String word, IntConsumer consumer) {
    for (int left = -1; word.length() <= LONGEST + 1 && left < word.length(); left++) {
      long hash = hashWithout(word, left) << POSITION_BITS;
      int found = Arrays.binarySearch(entries, hash);
      for (int i = found < 0 ? -found - 1 : found;
          i < entries.length && (entries[i] & ~POSITION) == hash;
          i++) {
        consumer.accept((int) (entries[i] & POSITION));
      }
    }
  }

  private static long hashWithout(String word, int left) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      if (i != left) {
        hash = (hash ^ word.charAt(i)) * PRIME;
      }
    }
    return hash ^ (hash >>> 32);
  }
}
