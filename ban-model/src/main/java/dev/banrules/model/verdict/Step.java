package dev.banrules.model.verdict;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Truth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step by which a scope or a target was answered. The steps of a ban mirror the ban's own tree,
 * so that a checker can walk both side by side.
 */
public sealed interface Step {

  /** {@return the answer of this step} */
  Truth truth();

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
   * @param <R> what is made of a step
   */
  interface Visitor<R extends @Nullable Object> {
    /**
     * {@return what is made of it}
     *
     * @param step a conjunction
     */
    R all(All step);

    /**
     * {@return what is made of it}
     *
     * @param step a disjunction
     */
    R any(Any step);

    /**
     * {@return what is made of it}
     *
     * @param step a negation
     */
    R not(Not step);

    /**
     * {@return what is made of it}
     *
     * @param step a test of a device's fact
     */
    R device(DeviceStates step);

    /**
     * {@return what is made of it}
     *
     * @param step a test of the application
     */
    R application(ApplicationIs step);

    /**
     * {@return what is made of it}
     *
     * @param step a test of the vendor
     */
    R vendor(VendorReached step);

    /**
     * {@return what is made of it}
     *
     * @param step a test of the vendor's countries
     */
    R origin(OriginIs step);

    /**
     * {@return what is made of it}
     *
     * @param step a test of the application's categories
     */
    R category(CategoryIs step);

    /**
     * {@return what is made of it}
     *
     * @param step a leaf that is asked of the vendors that count
     */
    R vendorsThatCount(VendorsThatCount step);

    /**
     * {@return what is made of it}
     *
     * @param step a test of a list
     */
    R listed(Listed step);

    /**
     * {@return what is made of it}
     *
     * @param step that everything matches
     */
    R anything(Anything step);

    /**
     * {@return what is made of it}
     *
     * @param step a leaf whose answer was bounded
     */
    R bounded(Bounded step);

    /**
     * {@return what is made of it}
     *
     * @param step that nothing recognises the software
     */
    R unrecognised(Unrecognised step);
  }

  /**
   * A conjunction.
   *
   * @param truth the minimum of its parts
   * @param steps its parts
   */
  record All(Truth truth, ImmutableList<Step> steps) implements Step {
    /** Checks that nothing is null. */
    public All {
      requireNonNull(truth, "truth");
      requireNonNull(steps, "steps");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /**
   * A disjunction.
   *
   * @param truth the maximum of its parts
   * @param steps its parts
   */
  record Any(Truth truth, ImmutableList<Step> steps) implements Step {
    /** Checks that nothing is null. */
    public Any {
      requireNonNull(truth, "truth");
      requireNonNull(steps, "steps");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.any(this);
    }
  }

  /**
   * A negation.
   *
   * @param truth the opposite of its part
   * @param step its part
   */
  record Not(Truth truth, Step step) implements Step {
    /** Checks that nothing is null. */
    public Not {
      requireNonNull(truth, "truth");
      requireNonNull(step, "step");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** How a stated fact is compared with what a scope asks for. */
  enum Comparison {
    /** It is the one asked for, or one of those. */
    IS,
    /** It is not the one asked for. */
    IS_NOT,
    /** It, or one of several, lies within the place asked for. */
    WITHIN,
    /** It, or one of several, is governed by the government asked for. */
    GOVERNED_BY,
    /** It is not surely governed by the government asked for. */
    NOT_SURELY_GOVERNED_BY
  }

  /**
   * A test of a fact that a device states.
   *
   * @param truth the answer
   * @param fact the fact
   * @param comparison how it is compared
   * @param wanted what the scope asks for
   * @param stated what the device states, or empty where it does not state it
   */
  record DeviceStates(
      Truth truth,
      DeviceFact fact,
      Comparison comparison,
      ImmutableList<String> wanted,
      Optional<ImmutableList<String>> stated)
      implements Step {
    /** Checks that nothing is null. */
    public DeviceStates {
      requireNonNull(truth, "truth");
      requireNonNull(fact, "fact");
      requireNonNull(comparison, "comparison");
      requireNonNull(wanted, "wanted");
      requireNonNull(stated, "stated");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.device(this);
    }
  }

  /**
   * Whether an identity is of an application.
   *
   * @param truth the answer, versions and editions included
   * @param wanted the application that the target names
   * @param succession how the identity's application succeeds it: from the wanted one to the found
   *     one; empty where they are not connected
   * @param versions the range that the target names
   * @param stated the version that the software states
   * @param editions the editions that the target names; empty for all
   * @param statedEdition the edition that the software states
   */
  record ApplicationIs(
      Truth truth,
      Id<Application> wanted,
      ImmutableList<Id<Application>> succession,
      Optional<VersionRange> versions,
      Optional<String> stated,
      ImmutableSet<String> editions,
      Optional<String> statedEdition)
      implements Step {
    /** Checks that nothing is null. */
    public ApplicationIs {
      requireNonNull(truth, "truth");
      requireNonNull(wanted, "wanted");
      requireNonNull(succession, "succession");
      requireNonNull(versions, "versions");
      requireNonNull(stated, "stated");
      requireNonNull(editions, "editions");
      requireNonNull(statedEdition, "statedEdition");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.application(this);
    }
  }

  /**
   * Whether an identity's vendor is reached from the one that a target names (semantics §5.1).
   *
   * @param truth the answer
   * @param wanted the vendor that the target names
   * @param chain how the identity's vendor is reached, each link resting on those before it; empty
   *     where it is not reached or is the wanted one
   */
  record VendorReached(Truth truth, Id<Vendor> wanted, ImmutableList<Link> chain) implements Step {
    /** Checks that nothing is null. */
    public VendorReached {
      requireNonNull(truth, "truth");
      requireNonNull(wanted, "wanted");
      requireNonNull(chain, "chain");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.vendor(this);
    }
  }

  /**
   * Whether an identity's vendor is from some countries, or owned from there.
   *
   * @param truth the answer
   * @param wanted the countries that the target names
   * @param stated the countries that the catalog states of the vendor
   * @param ownedFrom the percentage at which owned vendors are meant too
   * @param chain how the vendor is reached from those of the countries; empty where it is not
   */
  record OriginIs(
      Truth truth,
      ImmutableList<Country> wanted,
      ImmutableList<Country> stated,
      Optional<Percent> ownedFrom,
      ImmutableList<Link> chain)
      implements Step {
    /** Checks that nothing is null. */
    public OriginIs {
      requireNonNull(truth, "truth");
      requireNonNull(wanted, "wanted");
      requireNonNull(stated, "stated");
      requireNonNull(ownedFrom, "ownedFrom");
      requireNonNull(chain, "chain");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.origin(this);
    }
  }

  /**
   * Whether an identity's application is of a category.
   *
   * @param truth the answer
   * @param wanted the category that the target names
   * @param stated the categories that the catalog states, or empty where it states none
   */
  record CategoryIs(Truth truth, String wanted, Optional<ImmutableList<String>> stated)
      implements Step {
    /** Checks that nothing is null. */
    public CategoryIs {
      requireNonNull(truth, "truth");
      requireNonNull(wanted, "wanted");
      requireNonNull(stated, "stated");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.category(this);
    }
  }

  /**
   * A test of the vendor, where the catalog says of whom the application is on which days and in
   * which places (semantics §5, "Whose application"). It answers what each case answers, and
   * unknown where they differ.
   *
   * @param truth the answer
   * @param cases the vendors that count in each case that the device's locations leave open, one
   *     case where they leave nothing open
   */
  record VendorsThatCount(Truth truth, ImmutableList<VendorCase> cases) implements Step {
    /** Checks that nothing is null. */
    public VendorsThatCount {
      requireNonNull(truth, "truth");
      requireNonNull(cases, "cases");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.vendorsThatCount(this);
    }
  }

  /**
   * The vendors that count in one case.
   *
   * @param truth the maximum of the vendors' answers; unknown where none counts
   * @param vendors them, by id
   */
  record VendorCase(Truth truth, ImmutableList<VendorStep> vendors) {
    /** Checks that nothing is null. */
    public VendorCase {
      requireNonNull(truth, "truth");
      requireNonNull(vendors, "vendors");
    }
  }

  /**
   * One vendor that counts.
   *
   * @param vendor who
   * @param step how the leaf was answered of it
   */
  record VendorStep(Id<Vendor> vendor, Step step) {
    /** Checks that nothing is null. */
    public VendorStep {
      requireNonNull(vendor, "vendor");
      requireNonNull(step, "step");
    }
  }

  /**
   * Whether a list names it.
   *
   * @param truth the answer
   * @param list the list
   * @param complete whether nothing else is on the list than its entries
   * @param entries the entries that count on the day and answer other than no
   * @param cleared of a list that is not complete, the cleared ones that count on the day and
   *     answer other than no
   */
  record Listed(
      Truth truth,
      Id<SoftwareList> list,
      boolean complete,
      ImmutableList<EntryStep> entries,
      ImmutableList<EntryStep> cleared)
      implements Step {
    /** Checks that nothing is null. */
    public Listed {
      requireNonNull(truth, "truth");
      requireNonNull(list, "list");
      requireNonNull(entries, "entries");
      requireNonNull(cleared, "cleared");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.listed(this);
    }
  }

  /**
   * One entry of a list.
   *
   * @param position its position in the list, from 0
   * @param step how it was answered
   */
  record EntryStep(int position, Step step) {
    /**
     * Checks the position.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public EntryStep {
      checkArgument(position >= 0, "a position is from 0: %s", position);
      requireNonNull(step, "step");
    }
  }

  /**
   * That the target means whatever there is.
   *
   * @param truth yes
   */
  record Anything(Truth truth) implements Step {
    /** Checks that it is not null. */
    public Anything {
      requireNonNull(truth, "truth");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.anything(this);
    }
  }

  /**
   * A leaf whose own answer was bounded, because it rests on a possible identity or on a vendor
   * alone.
   *
   * @param truth the bounded answer
   * @param reason why it was bounded
   * @param step the leaf with its own answer
   */
  record Bounded(Truth truth, Bound reason, Step step) implements Step {
    /** Checks that nothing is null. */
    public Bounded {
      requireNonNull(truth, "truth");
      requireNonNull(reason, "reason");
      requireNonNull(step, "step");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.bounded(this);
    }
  }

  /** Why a leaf's answer is bounded (semantics §4, §5). */
  enum Bound {
    /** The vendor or application that it rests on is only possible. */
    POSSIBLE_IDENTITY,
    /** Only the vendor is known. */
    VENDOR_ALONE
  }

  /**
   * What a target, or in a target with {@code anything} each other leaf, answers of software that
   * no catalog recognises: in the strict mode unknown for an origin, a category and a list that is
   * not complete, else no.
   *
   * @param truth unknown or no
   */
  record Unrecognised(Truth truth) implements Step {
    /** Checks that nothing is null. */
    public Unrecognised {
      requireNonNull(truth, "truth");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.unrecognised(this);
    }
  }

  /**
   * How a vendor came to be reached; where it is reached from the same members in several ways, the
   * first of them counts.
   */
  enum LinkKind {
    /** It is where the search starts. */
    START,
    /** It owns enough of the named vendor (affiliates). */
    OWNER,
    /** Members hold enough of it. */
    STAKES,
    /** A member's stake states control over it. */
    CONTROL,
    /** It is declared a successor of a member. */
    SUCCESSOR
  }

  /**
   * One vendor that is reached, and from whom.
   *
   * @param vendor who is reached
   * @param kind how
   * @param from the members on whom it rests, by id
   * @param sure whether it is reached for sure, and not only possibly
   */
  record Link(Id<Vendor> vendor, LinkKind kind, ImmutableList<Id<Vendor>> from, boolean sure) {
    /** Checks that nothing is null. */
    public Link {
      requireNonNull(vendor, "vendor");
      requireNonNull(kind, "kind");
      requireNonNull(from, "from");
    }
  }
}
