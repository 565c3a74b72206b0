package dev.banrules.model.ban;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Checks;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.KebabCase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which devices a ban is about (semantics §3): data only, an engine does the matching. */
public sealed interface Scope {

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
   * @param <R> what is made of a scope
   */
  interface Visitor<R extends @Nullable Object> {
    /**
     * {@return what is made of it}
     *
     * @param scope devices of some relation to a jurisdiction
     */
    R devices(Devices scope);

    /**
     * {@return what is made of it}
     *
     * @param scope devices of critical infrastructure
     */
    R criticalInfrastructure(CriticalInfrastructure scope);

    /**
     * {@return what is made of it}
     *
     * @param scope devices of some platforms
     */
    R platform(OnPlatform scope);

    /**
     * {@return what is made of it}
     *
     * @param scope devices of some form factors
     */
    R formFactor(OfFormFactor scope);

    /**
     * {@return what is made of it}
     *
     * @param scope a conjunction
     */
    R allOf(AllOf scope);

    /**
     * {@return what is made of it}
     *
     * @param scope a disjunction
     */
    R anyOf(AnyOf scope);

    /**
     * {@return what is made of it}
     *
     * @param scope a negation
     */
    R not(Not scope);
  }

  /** What devices have to do with a jurisdiction. */
  enum Relation {
    /** They are within it, whoever owns them. */
    ALL_DEVICES,
    /** A government or body that it governs owns them. */
    GOVERNMENT_DEVICES,
    /** Somebody that it governs owns them, of whatever kind. */
    OWN_DEVICES,
    /** They are used in a contract with somebody that it governs. */
    CONTRACTOR_DEVICES,
    /** They are private and used for somebody that it governs. */
    ENROLLED_PERSONAL_DEVICES,
    /** They are connected to a network of somebody that it governs. */
    NETWORKED_DEVICES
  }

  /**
   * Devices of some relation to a jurisdiction.
   *
   * @param relation what they have to do with it
   * @param of the jurisdiction, or empty for the ban's
   * @param subdivisions whether its subdivisions' governments are governed too; not for all devices
   * @param except who is not bound; not for all devices
   */
  record Devices(
      Relation relation,
      Optional<Jurisdiction> of,
      boolean subdivisions,
      ImmutableSet<Jurisdiction> except)
      implements Scope {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if subdivisions or exceptions stand with a relation that
     *     knows none
     */
    public Devices {
      requireNonNull(relation, "relation");
      requireNonNull(of, "of");
      checkArgument(
          relation != Relation.ALL_DEVICES || (!subdivisions && except.isEmpty()),
          "`subdivisions` and `except` don't go with all-devices");
    }

    /**
     * {@return the devices of some relation to the ban's own jurisdiction}
     *
     * @param relation what they have to do with it
     */
    public static Devices of(Relation relation) {
      return new Devices(relation, Optional.empty(), false, ImmutableSet.of());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.devices(this);
    }
  }

  /**
   * Devices of owners in some sectors within a jurisdiction, private persons' never.
   *
   * @param of the jurisdiction, or empty for the ban's
   * @param sectors the sectors, kebab-case words
   */
  record CriticalInfrastructure(Optional<Jurisdiction> of, ImmutableSet<String> sectors)
      implements Scope {
    /**
     * Checks the sectors.
     *
     * @throws IllegalArgumentException if there is none, or one is not a kebab-case word
     */
    public CriticalInfrastructure {
      requireNonNull(of, "of");
      Checks.notEmpty(sectors, "`sectors`");
      sectors.forEach(KebabCase::check);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.criticalInfrastructure(this);
    }
  }

  /**
   * Devices of some platforms.
   *
   * @param platforms which
   */
  record OnPlatform(ImmutableSet<Platform> platforms) implements Scope {
    /**
     * Checks that there is one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OnPlatform {
      Checks.notEmpty(platforms, "`platform`");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.platform(this);
    }
  }

  /**
   * Devices of some form factors.
   *
   * @param formFactors which
   */
  record OfFormFactor(ImmutableSet<FormFactor> formFactors) implements Scope {
    /**
     * Checks that there is one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OfFormFactor {
      Checks.notEmpty(formFactors, "`formFactor`");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.formFactor(this);
    }
  }

  /**
   * Devices in all of some scopes.
   *
   * @param scopes them
   */
  record AllOf(ImmutableList<Scope> scopes) implements Scope {
    /**
     * Checks that there is one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AllOf {
      Checks.notEmpty(scopes, "`allOf`");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.allOf(this);
    }
  }

  /**
   * Devices in any of some scopes.
   *
   * @param scopes them
   */
  record AnyOf(ImmutableList<Scope> scopes) implements Scope {
    /**
     * Checks that there is one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AnyOf {
      Checks.notEmpty(scopes, "`anyOf`");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.anyOf(this);
    }
  }

  /**
   * Devices that are not in a scope.
   *
   * @param scope it
   */
  record Not(Scope scope) implements Scope {
    /** Checks that it is not null. */
    public Not {
      requireNonNull(scope, "scope");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }
}
