package dev.banrules.model.software;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Checks;
import dev.banrules.model.place.Country;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.Id;
import org.immutables.value.Value;

/** A maker of software or an owner of one, whatever it is: a company, fund, state or person. */
@Value.Immutable
@ValueStyle
public abstract class Vendor {

  Vendor() {}

  /** {@return its id in catalogs} */
  public abstract Id<Vendor> id();

  /** {@return the name it goes by} */
  public abstract String name();

  /** {@return other names, in whatever script} */
  public abstract ImmutableList<String> aliases();

  /** {@return its country, several where several are claimed, none where it is not stated} */
  public abstract ImmutableSet<Country> countries();

  /** {@return what software that it made is known by} */
  public abstract ImmutableList<IdentifierPattern> identifiers();

  /** {@return what its software talks to} */
  public abstract ImmutableList<Host> hosts();

  /** {@return who owns it, how much and when} */
  public abstract ImmutableList<Stake> stakes();

  /** {@return the vendors that it is declared a successor of} */
  public abstract ImmutableList<Succession<Vendor>> successorOf();

  /**
   * {@return whether another one is equal and spells its identifiers the same, so that all that is
   * said of it reads the same}
   *
   * @param other the other one
   */
  public boolean isWrittenAs(Vendor other) {
    return this == other
        || (equals(other) && IdentifierPattern.areWrittenAs(identifiers(), other.identifiers()));
  }

  @Value.Check
  void check() {
    Checks.notBlank(name(), "the name of a vendor");
    aliases().forEach(alias -> Checks.notBlank(alias, "an alias of a vendor"));
  }

  /** {@return an empty builder; it needs an id and a name} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles a {@link Vendor}. */
  public static final class Builder extends ImmutableVendor.Builder {
    Builder() {}
  }
}
