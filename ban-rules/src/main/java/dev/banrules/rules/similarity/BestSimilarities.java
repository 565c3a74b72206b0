package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;

/** Collects similarities and keeps the best one for each vendor or application. */
final class BestSimilarities {

  private record SubjectId(Similarity.Subject subject, String id) {}

  private final Map<SubjectId, Similarity> best = new HashMap<>();

  void offer(Similarity similarity) {
    best.merge(
        new SubjectId(similarity.subject(), similarity.id()),
        similarity,
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
