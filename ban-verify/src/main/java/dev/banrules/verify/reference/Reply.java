package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.value.Truth;
import java.util.List;

/**
 * Semantics §1: a truth and, where it is unknown, the names of the facts that would settle it.
 *
 * @param truth the truth
 * @param missing the names; empty for yes and no
 */
record Reply(Truth truth, ImmutableSortedSet<String> missing) {

  static final Reply YES = of(true);
  static final Reply NO = of(false);

  /** Unknown, and no fact would settle it: a version that is stated and can't be compared. */
  static final Reply UNSETTLED = new Reply(Truth.UNKNOWN, ImmutableSortedSet.of());

  static Reply of(boolean known) {
    return new Reply(Truth.of(known), ImmutableSortedSet.of());
  }

  static Reply unknown(String fact) {
    return new Reply(Truth.UNKNOWN, ImmutableSortedSet.of(fact));
  }

  static Reply of(Truth truth, String fact) {
    return truth == Truth.UNKNOWN ? unknown(fact) : of(truth == Truth.YES);
  }

  /** "and = minimum": an unknown conjunction rests on its unknown parts. */
  static Reply and(List<Reply> parts) {
    Truth minimum = Truth.YES;
    for (Reply part : parts) {
      minimum = part.truth.ordinal() < minimum.ordinal() ? part.truth : minimum;
    }
    return new Reply(minimum, minimum == Truth.UNKNOWN ? unknowns(parts) : ImmutableSortedSet.of());
  }

  static Reply and(Reply... parts) {
    return and(List.of(parts));
  }

  /** "or = maximum". */
  static Reply or(List<Reply> parts) {
    Truth maximum = Truth.NO;
    for (Reply part : parts) {
      maximum = part.truth.ordinal() > maximum.ordinal() ? part.truth : maximum;
    }
    return new Reply(maximum, maximum == Truth.UNKNOWN ? unknowns(parts) : ImmutableSortedSet.of());
  }

  /** "not swaps yes and no". */
  Reply not() {
    return truth == Truth.UNKNOWN ? this : of(truth == Truth.NO);
  }

  private static ImmutableSortedSet<String> unknowns(List<Reply> parts) {
    ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
    for (Reply part : parts) {
      if (part.truth == Truth.UNKNOWN) {
        names.addAll(part.missing);
      }
    }
    return names.build();
  }
}
