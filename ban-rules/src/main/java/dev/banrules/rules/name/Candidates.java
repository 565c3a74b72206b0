package dev.banrules.rules.name;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;

/** Collects likenesses and keeps the best for each vendor or application. */
final class Candidates {

  private record Bearer(Likeness.Subject subject, String id) {}

  private final Map<Bearer, Likeness> best = new HashMap<>();

  void offer(Likeness likeness) {
    best.merge(
        new Bearer(likeness.subject(), likeness.id()),
        likeness,
        (one, other) -> Likeness.BEST_FIRST.compare(one, other) <= 0 ? one : other);
  }

  boolean isEmpty() {
    return best.isEmpty();
  }

  ImmutableList<Likeness> bestFirst() {
    return best.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.sortedCopyOf(Likeness.BEST_FIRST, best.values());
  }
}
