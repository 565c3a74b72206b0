package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;

/** Collects likenesses and keeps the best for each vendor or application. */
final class SimilarNameCandidates {

  private record Bearer(Similarity.Subject subject, String id) {}

  private final Map<Bearer, Similarity> best = new HashMap<>();

  void offer(Similarity likeness) {
    best.merge(
        new Bearer(likeness.subject(), likeness.id()),
        likeness,
        (one, other) -> Similarity.BEST_FIRST.compare(one, other) <= 0 ? one : other);
  }

  boolean isEmpty() {
    return best.isEmpty();
  }

  ImmutableList<Similarity> bestFirst() {
    return best.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.sortedCopyOf(Similarity.BEST_FIRST, best.values());
  }
}
