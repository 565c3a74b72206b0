package dev.banrules.model.verdict;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a finding rests on, in typed steps: enough to verify it against the catalog without an
 * engine (semantics §8).
 *
 * <p>A finding's evidence has, in this order, an {@link Identified} for each part that matched, an
 * {@link Act} for an event, one {@link InScope}, a {@link OnTarget} for each identity of each part
 * that matched, the {@link InPhase} of the day of an event and of the day of the audit, and an
 * {@link Excuse} for each exemption and waiver of the ban that was tried.
 */
public sealed interface Evidence {

  /**
   * What a part of the software was taken for.
   *
   * @param part the software, {@code software[0]}, or a part of it
   * @param identities what it was taken for; empty where it was not recognised
   */
  record Identified(String part, ImmutableList<Identity> identities) implements Evidence {
    /** Checks that nothing is null. */
    public Identified {
      requireNonNull(part, "part");
      requireNonNull(identities, "identities");
    }
  }

  /**
   * The day of an event.
   *
   * @param conduct install or update
   * @param day the day that is stated, or empty where it is not
   */
  record Act(Conduct conduct, Optional<LocalDate> day) implements Evidence {
    /** Checks that nothing is null. */
    public Act {
      requireNonNull(conduct, "conduct");
      requireNonNull(day, "day");
    }
  }

  /**
   * That the device is in scope.
   *
   * @param day the day on which that was asked
   * @param step how it was answered
   */
  record InScope(LocalDate day, Step step) implements Evidence {
    /** Checks that nothing is null. */
    public InScope {
      requireNonNull(day, "day");
      requireNonNull(step, "step");
    }
  }

  /**
   * That a part of the software matches the target.
   *
   * @param day the day on which that was asked
   * @param part the part
   * @param identity the position of the identity asked of among those of its part; -1 where the
   *     part was not recognised
   * @param step how it was answered
   */
  record OnTarget(LocalDate day, String part, int identity, Step step) implements Evidence {
    /** Checks that nothing is null. */
    public OnTarget {
      requireNonNull(day, "day");
      requireNonNull(part, "part");
      requireNonNull(step, "step");
    }
  }

  /**
   * Where the prohibition of a conduct stands on a day.
   *
   * @param conduct the conduct
   * @param day the day
   * @param phase where it stands
   */
  record InPhase(Conduct conduct, LocalDate day, Phase phase) implements Evidence {
    /** Checks that nothing is null. */
    public InPhase {
      requireNonNull(conduct, "conduct");
      requireNonNull(day, "day");
      requireNonNull(phase, "phase");
    }
  }

  /**
   * An exemption or a waiver that was tried.
   *
   * @param exemption the exemption, or empty for a waiver that excuses by itself
   * @param waiver the waiver that it rests on, or empty where there is none
   * @param day the day on which that was asked
   * @param holds whether it excuses: yes or no, never unknown
   */
  record Excuse(
      Optional<Id<Exemption>> exemption, Optional<Id<Waiver>> waiver, LocalDate day, Truth holds)
      implements Evidence {
    /** Checks that nothing is null. */
    public Excuse {
      requireNonNull(exemption, "exemption");
      requireNonNull(waiver, "waiver");
      requireNonNull(day, "day");
      requireNonNull(holds, "holds");
    }
  }
}
