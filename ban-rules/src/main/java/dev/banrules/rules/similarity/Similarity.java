package dev.banrules.rules.similarity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Ordering;
import java.util.Comparator;

/**
 * An observed text is similar to a known name or identifier (semantics section 4, step 3).
 *
 * @param subject whether the known name is a vendor's or an application's
 * @param id the id of that vendor or application
 * @param knownName the known name, as it was given
 * @param score how similar they are: above 0, and 1 only where the two are equal after
 *     normalisation
 * @param reason why, in words for people
 */
public record Similarity(
    Subject subject, String id, String knownName, double score, String reason) {

  /** What a known name belongs to. */
  public enum Subject {
    /** An application. */
    APPLICATION,
    /** A vendor. */
    VENDOR
  }

  /** Best first; ties by subject, id and name, so that the order depends on nothing else. */
  static final Comparator<Similarity> BEST_FIRST =
      Ordering.<Double>natural()
          .reverse()
          .onResultOf(Similarity::score)
          .compound(Ordering.<Subject>natural().onResultOf(Similarity::subject))
          .compound(Ordering.<String>natural().onResultOf(Similarity::id))
          .compound(Ordering.<String>natural().onResultOf(Similarity::knownName))
          .compound(Ordering.<String>natural().onResultOf(Similarity::reason));

  /**
   * Checks the score.
   *
   * @throws IllegalArgumentException if the score is not above 0 and at most 1
   */
  public Similarity {
    checkArgument(score > 0 && score <= 1, "score must be above 0 and at most 1: %s", score);
  }
}
