package dev.banrules.model.verdict;

import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Party;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.style.ValueStyle;
import org.immutables.value.Value;

/** What a caller may choose about an audit; it never changes what a rule means. */
@Value.Immutable
@ValueStyle
public abstract class AuditOptions {

  private static final AuditOptions DEFAULTS = builder().build();

  AuditOptions() {}

  /** What becomes of software that no catalog recognises (semantics §4 step 4). */
  public enum Unrecognised {
    /** It matches no target. */
    IGNORE,
    /** It possibly matches a target with an origin, a category or a list that is not complete. */
    POSSIBLE
  }

  /** What becomes of events whose day is not stated (semantics §7). */
  public enum Undated {
    /** They are possible where some day up to the audit's would count. */
    POSSIBLE,
    /** They are not asked for. */
    IGNORE
  }

  /** {@return whether fuzzy matching may make software possible; true unless set} */
  @Value.Default
  public boolean hints() {
    return true;
  }

  /** {@return what becomes of unrecognised software; ignored unless set} */
  @Value.Default
  public Unrecognised unrecognised() {
    return Unrecognised.IGNORE;
  }

  /** {@return what becomes of undated events; possible unless set} */
  @Value.Default
  public Undated undated() {
    return Undated.POSSIBLE;
  }

  /**
   * {@return the jurisdictions whose bans are asked: theirs, those of their bodies and, for one
   * that is no body, of what lies within it; empty for all bans}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Jurisdiction> jurisdictions();

  /** {@return on whose behalf is asked; users unless set} */
  @Value.Default
  public Party askedBy() {
    return Party.USERS;
  }

  /** {@return whether the verdict says when the findings change next; false unless set} */
  @Value.Default
  public boolean nextChange() {
    return false;
  }

  /** {@return the choices of somebody who makes none} */
  public static AuditOptions defaults() {
    return DEFAULTS;
  }

  /** {@return a builder that starts with the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles {@link AuditOptions}. */
  public static final class Builder extends ImmutableAuditOptions.Builder {
    Builder() {}
  }
}
