package dev.banrules.rules.similarity;

import java.util.function.IntConsumer;

/**
 * Finds the words of a list that are at most one edit (a letter put in, left out, replaced, or
 * swapped with its neighbour) from another word, without comparing all.
 *
 * <p>Two words so near become equal when at most one letter of each is left out. So the index holds
 * a hash of every known word with each letter left out; a question costs as many look-ups as the
 * word has letters. What is found is a candidate, to be compared.
 */
final class DeletionIndex {

  private static final int LONGEST = 64;

  private final HashedPositions positions;

  private DeletionIndex(HashedPositions positions) {
    this.positions = positions;
  }

  /** Calls the consumer with the position of each candidate, in no order, perhaps repeatedly. */
  void candidates(String word, IntConsumer consumer) {
    if (word.length() > LONGEST + 1) {
      return;
    }
    for (long hash : HashedPositions.hashesWithoutOne(word)) {
      for (int i = positions.first(hash); i >= 0; i = positions.next(hash, i)) {
        consumer.accept(positions.position(i));
      }
    }
  }

  /** Collects words. */
  static final class Builder {

    private static final int LETTERS = 16;

    private final HashedPositions.Builder positions;

    /** Collects about as many words. */
    Builder(int expected) {
      positions = new HashedPositions.Builder(expected * LETTERS);
    }

    /** Adds a word of a position; one of more than 64 letters is left out. */
    void add(String word, int position) {
      if (word.length() <= LONGEST) {
        for (long hash : HashedPositions.hashesWithoutOne(word)) {
          positions.add(hash, position);
        }
      }
    }

    DeletionIndex build() {
      return new DeletionIndex(positions.build());
    }
  }
}
