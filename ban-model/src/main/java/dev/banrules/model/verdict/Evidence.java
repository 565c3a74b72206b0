package dev.banrules.model.verdict;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Party;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on, in typed steps: enough to verify it against the catalog without an
 * engine (semantics §8).
 *
 * <p>A finding's evidence has, in this order, an {@link Identified} for each part that matched, an
 * {@link Act} for an event, one {@link InScope}, a {@link OnTarget} for each identity of each part
 * that matched, the {@link InPhase} of the day of an event and of the day of the audit, a {@link
 * StatusUnknown} where nobody knows whether the ban still holds, a {@link NotBound} where it does
 * not bind the one who asks, and an {@link Excuse} for each exemption and waiver of the ban that
 * was tried.
 */
public sealed interface Evidence {

  /**
   * {@return what the visitor makes of this}
   *
   * @param <R> the type of it
   * @param visitor one method a kind
   */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /**
   * One method a kind, so that a new kind fails to compile wherever it must be handled.
   *
   * @param <R> what is made of a piece of evidence
   */
  interface Visitor<R extends @Nullable Object> {
    /**
     * {@return what is made of it}
     *
     * @param evidence what a part was taken for
     */
    R identified(Identified evidence);

    /**
     * {@return what is made of it}
     *
     * @param evidence the day of an event
     */
    R act(Act evidence);

    /**
     * {@return what is made of it}
     *
     * @param evidence that the device is in scope
     */
    R inScope(InScope evidence);

    /**
     * {@return what is made of it}
     *
     * @param evidence that a part matches
     */
    R onTarget(OnTarget evidence);

    /**
     * {@return what is made of it}
     *
     * @param evidence where the prohibition stands
     */
    R inPhase(InPhase evidence);

    /**
     * {@return what is made of it}
     *
     * @param evidence that nobody knows whether the ban holds
     */
    R statusUnknown(StatusUnknown evidence);

    /**
     * {@return what is made of it}
     *
     * @param evidence that the ban does not bind the one who asks
     */
    R notBound(NotBound evidence);

    /**
     * {@return what is made of it}
     *
     * @param evidence what was tried as an excuse
     */
    R excuse(Excuse evidence);
  }

  /**
   * What a part of the software was taken for.
   *
   * @param part the software or a part of it
   * @param identities what it was taken for; empty where it was not recognised
   */
  record Identified(PartRef part, ImmutableList<Identity> identities) implements Evidence {
    /** Checks that nothing is null. */
    public Identified {
      requireNonNull(part, "part");
      requireNonNull(identities, "identities");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.identified(this);
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

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.act(this);
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

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.inScope(this);
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
  record OnTarget(LocalDate day, PartRef part, int identity, Step step) implements Evidence {
    /** Checks that nothing is null. */
    public OnTarget {
      requireNonNull(day, "day");
      requireNonNull(part, "part");
      requireNonNull(step, "step");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.onTarget(this);
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

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.inPhase(this);
    }
  }

  /**
   * That nobody knows whether the ban still holds, so that a hit of yes counts as unknown
   * (semantics §7).
   *
   * @param knownUntil the first day from which on nobody knows
   */
  record StatusUnknown(LocalDate knownUntil) implements Evidence {
    /** Checks that it is not null. */
    public StatusUnknown {
      requireNonNull(knownUntil, "knownUntil");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.statusUnknown(this);
    }
  }

  /**
   * That the ban does not bind the one who asks, so that it is a notice (semantics §7).
   *
   * @param asker on whose behalf was asked
   * @param binds whom the ban binds
   */
  record NotBound(Party asker, ImmutableSortedSet<Party> binds) implements Evidence {
    /** Checks that nothing is null. */
    public NotBound {
      requireNonNull(asker, "asker");
      requireNonNull(binds, "binds");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.notBound(this);
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

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.excuse(this);
    }
  }
}
