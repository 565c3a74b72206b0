package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import java.time.LocalDate;

/** The days on which the answer of a scope or a target may change. */
final class Days {

  private Days() {}

  /** The first day of a ban, and all later ones up to its end on which its answers may change. */
  static ImmutableSortedSet<LocalDate> ofLife(Ban ban, Subject subject) {
    LocalDate start = ban.timeline().start();
    ImmutableSortedSet<LocalDate> all =
        ImmutableSortedSet.<LocalDate>naturalOrder()
            .add(start)
            .addAll(subject.changes().tailSet(start))
            .build();
    return ban.timeline().ended().map(all::headSet).orElse(all);
  }
}
