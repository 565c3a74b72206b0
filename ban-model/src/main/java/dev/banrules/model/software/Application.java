package dev.banrules.model.software;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.base.Checks;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidPartException;
import dev.banrules.model.value.KebabCase;
import java.util.Optional;
import org.immutables.value.Value;

/** An application that catalogs know. */
@Value.Immutable
@ValueStyle
public abstract class Application {

  Application() {}

  /** {@return its id in catalogs} */
  public abstract Id<Application> id();

  /** {@return the name it goes by} */
  public abstract String name();

  /** {@return whose it is, when and where; empty where that is not known} */
  public abstract ImmutableList<ApplicationVendor> vendors();

  /** {@return each vendor that it is of, on whatever day and wherever, in the catalog's order} */
  @Value.Lazy
  public ImmutableSet<Id<Vendor>> vendorIds() {
    return vendors().stream().map(ApplicationVendor::vendor).collect(toImmutableSet());
  }

  /** {@return other names, in whatever script} */
  public abstract ImmutableList<String> names();

  /** {@return kebab-case words for what it is; empty where not stated, an empty set for none} */
  public abstract Optional<ImmutableSet<String>> categories();

  /** {@return what it is known by} */
  public abstract ImmutableList<IdentifierPattern> identifiers();

  /** {@return the schemes in which a look for identifiers found none; for people} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<IdentifierScheme> noneKnown();

  /** {@return what it talks to} */
  public abstract ImmutableList<Host> hosts();

  /** {@return the applications that are part of it, of which no version is stated} */
  public abstract ImmutableList<Id<Application>> embeds();

  /** {@return the applications that it is declared a successor of} */
  public abstract ImmutableList<Succession<Application>> successorOf();

  @Value.Check
  void check() {
    Checks.notBlank(name(), "the name of an application");
    names().forEach(name -> Checks.notBlank(name, "a name of an application"));
    categories().ifPresent(words -> words.forEach(KebabCase::check));
    for (int i = 0; i < vendors().size(); i++) {
      for (int j = 0; j < i; j++) {
        ApplicationVendor one = vendors().get(j);
        ApplicationVendor other = vendors().get(i);
        InvalidPartException.check(
            !one.within().equals(other.within()) || !one.period().overlaps(other.period()),
            "/vendor/" + i,
            "two vendors of an application count on the same day in the same place: %s and %s",
            one.vendor(),
            other.vendor());
      }
    }
  }

  /** {@return an empty builder; it needs an id and a name} */
  public static Builder builder() {
    return new Builder();
  }

  /** Assembles an {@link Application}. */
  public static final class Builder extends ImmutableApplication.Builder {
    Builder() {}

    /**
     * Adds a vendor whose it always is, everywhere.
     *
     * @param vendor the vendor
     * @return this builder
     */
    public Builder vendor(Id<Vendor> vendor) {
      addVendors(ApplicationVendor.always(vendor));
      return this;
    }
  }
}
