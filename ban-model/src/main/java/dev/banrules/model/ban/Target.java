package dev.banrules.model.ban;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Checks;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.KebabCase;
import dev.banrules.model.value.Percent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which software a ban is about (semantics §5): data only, an engine does the matching. */
public sealed interface Target {

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
   * @param <R> what is made of a target
   */
  interface Visitor<R extends @Nullable Object> {
    /**
     * {@return what is made of it}
     *
     * @param target one application
     */
    R application(ByApplication target);

    /**
     * {@return what is made of it}
     *
     * @param target a vendor and whom it reaches
     */
    R vendor(ByVendor target);

    /**
     * {@return what is made of it}
     *
     * @param target countries of origin
     */
    R origin(ByOrigin target);

    /**
     * {@return what is made of it}
     *
     * @param target a category
     */
    R category(ByCategory target);

    /**
     * {@return what is made of it}
     *
     * @param target what a list names
     */
    R listed(Listed target);

    /**
     * {@return what is made of it}
     *
     * @param target whatever there is
     */
    R anything(Anything target);

    /**
     * {@return what is made of it}
     *
     * @param target a conjunction
     */
    R allOf(AllOf target);

    /**
     * {@return what is made of it}
     *
     * @param target a disjunction
     */
    R anyOf(AnyOf target);

    /**
     * {@return what is made of it}
     *
     * @param target a negation
     */
    R not(Not target);
  }

  /**
   * One application.
   *
   * @param application which
   * @param successors whether its declared successors are meant too
   * @param versions the versions that are meant, or empty for all
   * @param editions the editions that are meant, kebab-case words, or empty for all
   */
  record ByApplication(
      Id<Application> application,
      boolean successors,
      Optional<VersionRange> versions,
      ImmutableSet<String> editions)
      implements Target {
    /**
     * Checks the editions.
     *
     * @throws InvalidValueException if one is not a kebab-case word
     */
    public ByApplication {
      requireNonNull(application, "application");
      requireNonNull(versions, "versions");
      editions.forEach(KebabCase::check);
    }

    /**
     * {@return all versions and editions of an application, without its successors}
     *
     * @param application which
     */
    public static ByApplication of(Id<Application> application) {
      return new ByApplication(application, false, Optional.empty(), ImmutableSet.of());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.application(this);
    }
  }

  /**
   * All software of a vendor, and of whom it reaches.
   *
   * @param vendor which
   * @param reach whom besides
   */
  record ByVendor(Id<Vendor> vendor, Reach reach) implements Target {
    /** Checks that nothing is null. */
    public ByVendor {
      requireNonNull(vendor, "vendor");
      requireNonNull(reach, "reach");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.vendor(this);
    }
  }

  /**
   * All software of vendors from some countries.
   *
   * @param countries which
   * @param ownedFrom the percentage at which vendors owned from there are meant too; empty for not
   */
  record ByOrigin(ImmutableSet<Country> countries, Optional<Percent> ownedFrom) implements Target {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no country or the percentage is 0
     */
    public ByOrigin {
      Checks.notEmpty(countries, "the countries of an origin");
      ownedFrom.ifPresent(Threshold::atLeast);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.origin(this);
    }
  }

  /**
   * All applications of a category.
   *
   * @param category a kebab-case word
   */
  record ByCategory(String category) implements Target {
    /**
     * Checks the word.
     *
     * @throws IllegalArgumentException if it is not a kebab-case word
     */
    public ByCategory {
      KebabCase.check(category);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.category(this);
    }
  }

  /**
   * All that a list names on the day.
   *
   * @param list which
   */
  record Listed(Id<SoftwareList> list) implements Target {
    /** Checks that it is not null. */
    public Listed {
      requireNonNull(list, "list");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.listed(this);
    }
  }

  /** Whatever there is, also what no catalog recognises. */
  record Anything() implements Target {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.anything(this);
    }
  }

  /**
   * What all of some targets mean.
   *
   * @param targets them
   */
  record AllOf(ImmutableList<Target> targets) implements Target {
    /**
     * Checks that there is one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AllOf {
      Checks.notEmpty(targets, "`allOf`");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.allOf(this);
    }
  }

  /**
   * What any of some targets means.
   *
   * @param targets them
   */
  record AnyOf(ImmutableList<Target> targets) implements Target {
    /**
     * Checks that there is one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AnyOf {
      Checks.notEmpty(targets, "`anyOf`");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.anyOf(this);
    }
  }

  /**
   * What a target does not mean.
   *
   * @param target it
   */
  record Not(Target target) implements Target {
    /** Checks that it is not null. */
    public Not {
      requireNonNull(target, "target");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }
}
