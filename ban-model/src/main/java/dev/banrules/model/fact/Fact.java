package dev.banrules.model.fact;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidValueException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody can state: of a device or its software whoever keeps the inventory, of
 * vendors and applications whoever keeps the catalog. A possible finding names the facts that would
 * settle it (semantics §8). A fact's {@code toString} is the name that documents write.
 */
public sealed interface Fact
    permits DeviceFact,
        Fact.OfSoftware,
        Fact.OfVendor,
        Fact.OfApplication,
        Fact.OfList,
        Fact.OfBan {

  /** The order in which verdicts list facts: that of their names. */
  Comparator<Fact> BY_NAME = (a, b) -> a.toString().compareTo(b.toString());

  /**
   * {@return the fact that a name stands for; the inverse of {@code toString}}
   *
   * @param name as {@code owner.of}, {@code software[0].version} or {@code vendors[x].stakes}
   * @throws InvalidValueException if it stands for none
   */
  static Fact parse(String name) {
    return FactSyntax.fact(name);
  }

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
   * @param <R> what is made of a fact
   */
  interface Visitor<R extends @Nullable Object> {
    /**
     * {@return what is made of it}
     *
     * @param fact a fact of the device
     */
    R device(DeviceFact fact);

    /**
     * {@return what is made of it}
     *
     * @param fact a fact of software that the device lists
     */
    R software(OfSoftware fact);

    /**
     * {@return what is made of it}
     *
     * @param fact a fact of a vendor
     */
    R vendor(OfVendor fact);

    /**
     * {@return what is made of it}
     *
     * @param fact a fact of an application
     */
    R application(OfApplication fact);

    /**
     * {@return what is made of it}
     *
     * @param fact what a list names
     */
    R list(OfList fact);

    /**
     * {@return what is made of it}
     *
     * @param fact whether a ban still holds
     */
    R ban(OfBan fact);
  }

  /**
   * A fact of software that the device lists, or of a component of it.
   *
   * @param part the software or component
   * @param detail what of it
   */
  record OfSoftware(PartRef.Listed part, SoftwareDetail detail) implements Fact {
    /** Checks that nothing is null. */
    public OfSoftware {
      requireNonNull(part, "part");
      requireNonNull(detail, "detail");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.software(this);
    }

    @Override
    public String toString() {
      return FactSyntax.written(part) + detail.suffix();
    }
  }

  /**
   * A fact of a vendor in a catalog.
   *
   * @param vendor the vendor
   * @param detail what of it
   */
  record OfVendor(Id<Vendor> vendor, VendorDetail detail) implements Fact {
    /** Checks that nothing is null. */
    public OfVendor {
      requireNonNull(vendor, "vendor");
      requireNonNull(detail, "detail");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.vendor(this);
    }

    @Override
    public String toString() {
      return FactSyntax.vendor(vendor) + detail.suffix();
    }
  }

  /**
   * A fact of an application in a catalog.
   *
   * @param application the application
   * @param detail what of it
   */
  record OfApplication(Id<Application> application, ApplicationDetail detail) implements Fact {
    /** Checks that nothing is null. */
    public OfApplication {
      requireNonNull(application, "application");
      requireNonNull(detail, "detail");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.application(this);
    }

    @Override
    public String toString() {
      return FactSyntax.application(application) + detail.suffix();
    }
  }

  /**
   * What a list names that is not complete.
   *
   * @param list the list
   */
  record OfList(Id<SoftwareList> list) implements Fact {
    /** Checks that it is not null. */
    public OfList {
      requireNonNull(list, "list");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }

    @Override
    public String toString() {
      return FactSyntax.list(list);
    }
  }

  /**
   * Whether a ban still holds: what a timeline's {@code knownUntil} leaves open.
   *
   * @param ban the ban
   */
  record OfBan(Id<Ban> ban) implements Fact {
    /** Checks that it is not null. */
    public OfBan {
      requireNonNull(ban, "ban");
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.ban(this);
    }

    @Override
    public String toString() {
      return FactSyntax.ban(ban) + FactSyntax.STATUS;
    }
  }

  /** What a device's inventory can say of a piece of software. */
  enum SoftwareDetail {
    /** What it is: an identifier, or another clear sign of it. */
    IDENTITY(".identity"),
    /** Its version. */
    VERSION(".version"),
    /** Its edition. */
    EDITION(".edition"),
    /** The day on which it was installed. */
    INSTALLED_AT(".installedAt"),
    /** The day of its last update. */
    UPDATED_AT(".updatedAt");

    private final String suffix;

    SoftwareDetail(String suffix) {
      this.suffix = suffix;
    }

    String suffix() {
      return suffix;
    }
  }

  /** What a catalog can say of a vendor. */
  enum VendorDetail {
    /** Where it is from. */
    COUNTRY(".country"),
    /** Who holds how much of it. */
    STAKES(".stakes");

    private final String suffix;

    VendorDetail(String suffix) {
      this.suffix = suffix;
    }

    String suffix() {
      return suffix;
    }
  }

  /** What a catalog can say of an application. */
  enum ApplicationDetail {
    /** More than a catalog has a key for, such as the version of an embedded application. */
    ENTRY(""),
    /** What sort of software it is. */
    CATEGORIES(".categories"),
    /** Whose it is. */
    VENDOR(".vendor");

    private final String suffix;

    ApplicationDetail(String suffix) {
      this.suffix = suffix;
    }

    String suffix() {
      return suffix;
    }
  }
}
