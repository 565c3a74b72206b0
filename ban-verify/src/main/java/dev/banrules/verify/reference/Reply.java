package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.value.Truth;
import java.util.List;

/**
 * Semantics §1: a truth and, where it is unknown, the facts that would settle it.
 *
 * @param truth the truth
 * @param missing the facts; empty for yes and no
 */
record Reply(Truth truth, ImmutableSet<Fact> missing) {

  static final Reply YES = of(true);
  static final Reply NO = of(false);

  /** Unknown, and no fact would settle it: a version that is stated and can't be compared. */
  static final Reply UNSETTLED = new Reply(Truth.UNKNOWN, ImmutableSet.of());

  static Reply of(boolean known) {
    return new Reply(Truth.of(known), ImmutableSet.of());
  }

  static Reply unknown(Fact fact) {
    return new Reply(Truth.UNKNOWN, ImmutableSet.of(fact));
  }

  static Reply of(Truth truth, Fact fact) {
    return truth == Truth.UNKNOWN ? unknown(fact) : of(truth == Truth.YES);
  }

  /** "and = minimum": an unknown conjunction rests on its unknown parts. */
  static Reply and(List<Reply> parts) {
    Truth minimum = Truth.YES;
    for (Reply part : parts) {
      minimum = part.truth.ordinal() < minimum.ordinal() ? part.truth : minimum;
    }
    return new Reply(minimum, minimum == Truth.UNKNOWN ? unknowns(parts) : ImmutableSet.of());
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
    return new Reply(maximum, maximum == Truth.UNKNOWN ? unknowns(parts) : ImmutableSet.of());
  }

  /** "not swaps yes and no". */
  Reply not() {
    return truth == Truth.UNKNOWN ? this : of(truth == Truth.NO);
  }

  private static ImmutableSet<Fact> unknowns(List<Reply> parts) {
    ImmutableSet.Builder<Fact> facts = ImmutableSet.builder();
    for (Reply part : parts) {
      if (part.truth == Truth.UNKNOWN) {
        facts.addAll(part.missing);
      }
    }
    return facts.build();
  }
}
