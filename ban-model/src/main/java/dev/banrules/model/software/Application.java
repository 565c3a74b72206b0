package dev.banrules.model.software;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import dev.banrules.model.base.Checks;
import dev.banrules.model.style.ValueStyle;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidPartException;
import dev.banrules.model.value.KebabCase;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /**
   * {@return whether another one is equal and spells its identifiers the same, so that all that is
   * said of it reads the same}
   *
   * @param other the other one
   */
  public boolean isWrittenAs(Application other) {
    return this == other
        || (equals(other) && IdentifierPattern.areWrittenAs(identifiers(), other.identifiers()));
  }

  @Value.Check
  void check() {
    Checks.notBlank(name(), "the name of an application");
    names().forEach(name -> Checks.notBlank(name, "a name of an application"));
    categories().ifPresent(words -> words.forEach(KebabCase::check));
    if (vendors().size() > 1
        && Multimaps.index(vendors(), ApplicationVendor::within).asMap().values().stream()
            .anyMatch(Application::someOverlap)) {
      vendors().forEach(this::checkNoOtherOnTheSameDay);
    }
  }

  /** In the order of their first days, two that overlap stand side by side. */
  private static boolean someOverlap(Collection<ApplicationVendor> vendors) {
    List<Period> periods = new ArrayList<>();
    vendors.forEach(vendor -> periods.add(vendor.period()));
    periods.sort(
        (a, b) -> a.from().orElse(LocalDate.MIN).compareTo(b.from().orElse(LocalDate.MIN)));
    return IntStream.range(1, periods.size())
        .anyMatch(i -> periods.get(i - 1).overlaps(periods.get(i)));
  }

  private void checkNoOtherOnTheSameDay(ApplicationVendor other) {
    int position = vendors().lastIndexOf(other);
    for (ApplicationVendor one : vendors().subList(0, position)) {
      InvalidPartException.check(
          !one.within().equals(other.within()) || !one.period().overlaps(other.period()),
          "/vendor/" + position,
          "two vendors of an application count on the same day in the same place: %s and %s",
          one.vendor(),
          other.vendor());
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
