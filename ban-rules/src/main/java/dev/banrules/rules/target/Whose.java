package dev.banrules.rules.target;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.place.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whose software is: "Whose application" of semantics §5. */
public final class Whose {

  private final CatalogSet catalogs;
  private final Places places;

  Whose(CatalogSet catalogs, Places places) {
    this.catalogs = catalogs;
    this.places = places;
  }

  /**
   * {@return the vendors whose it may ever be, on whatever day and device}
   *
   * @param identity what software was taken for
   */
  public ImmutableSet<Id<Vendor>> ever(Identity identity) {
    return identity.statedVendor().isPresent()
        ? ImmutableSet.of(identity.statedVendor().get())
        : application(identity).vendorIds();
  }

  /**
   * {@return whether it surely is somebody's who is known, on whatever day and device; where it is
   * not, that is left open}
   *
   * @param identity what software was taken for
   */
  public boolean isAlwaysSomebodys(Identity identity) {
    return identity.statedVendor().isPresent()
        || application(identity).vendors().stream().anyMatch(ApplicationVendor::isAlways);
  }

  /**
   * {@return the days on which it may change whose it is}
   *
   * @param identity what software was taken for
   */
  public ImmutableSet<LocalDate> changes(Identity identity) {
    ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
    if (identity.statedVendor().isEmpty()) {
      for (ApplicationVendor vendor : application(identity).vendors()) {
        vendor.period().from().ifPresent(days::add);
        vendor.period().until().ifPresent(days::add);
        if (vendor.within().isPresent()) {
          days.addAll(places.changes());
        }
      }
    }
    return days.build();
  }

  /**
   * {@return the vendor whose it is known to be; the first by id where it is of several}
   *
   * @param identity what software was taken for
   * @param circumstances the day, and where the device is
   */
  public Optional<Id<Vendor>> known(Identity identity, Circumstances circumstances) {
    if (identity.statedVendor().isPresent()) {
      return identity.statedVendor();
    }
    Application application = application(identity);
    Optional<Id<Vendor>> always = always(application);
    if (always.isPresent()) {
      return always;
    }
    Set<Id<Vendor>> inEveryCase = null;
    for (Set<Id<Vendor>> vendors : cases(application, circumstances)) {
      inEveryCase = inEveryCase == null ? vendors : Sets.intersection(inEveryCase, vendors);
    }
    return inEveryCase == null ? Optional.empty() : inEveryCase.stream().findFirst();
  }

  /** The one vendor that always counts, everywhere; empty where that depends on day or place. */
  static Optional<Id<Vendor>> always(Application application) {
    return application.vendors().size() == 1 && application.vendors().get(0).isAlways()
        ? Optional.of(application.vendors().get(0).vendor())
        : Optional.empty();
  }

  /**
   * The vendors that count in each case that the device's locations leave open: one case where they
   * leave nothing open. In a case, of the places that are open none holds, one does, or all do;
   * what is the same in these is the same for any number of them.
   */
  ImmutableList<ImmutableSortedSet<Id<Vendor>>> cases(
      Application application, Circumstances circumstances) {
    Set<Id<Vendor>> elsewhere = new TreeSet<>();
    Set<Id<Vendor>> here = new TreeSet<>();
    List<Id<Vendor>> perhapsHere = new ArrayList<>();
    for (ApplicationVendor vendor : application.vendors()) {
      if (!vendor.period().contains(circumstances.day())) {
        continue;
      }
      if (vendor.within().isEmpty()) {
        elsewhere.add(vendor.vendor());
        continue;
      }
      Truth within = isWithin(vendor.within().get(), circumstances);
      if (within == Truth.YES) {
        here.add(vendor.vendor());
      } else if (within == Truth.UNKNOWN) {
        perhapsHere.add(vendor.vendor());
      }
    }
    ImmutableList.Builder<ImmutableSortedSet<Id<Vendor>>> cases = ImmutableList.builder();
    cases.add(ImmutableSortedSet.copyOf(here.isEmpty() ? elsewhere : here));
    for (Id<Vendor> one : perhapsHere) {
      cases.add(together(here, List.of(one)));
    }
    if (perhapsHere.size() > 1) {
      cases.add(together(here, perhapsHere));
    }
    return cases.build();
  }

  private static ImmutableSortedSet<Id<Vendor>> together(
      Collection<Id<Vendor>> some, Collection<Id<Vendor>> others) {
    return ImmutableSortedSet.<Id<Vendor>>naturalOrder().addAll(some).addAll(others).build();
  }

  private Truth isWithin(Jurisdiction place, Circumstances circumstances) {
    if (circumstances.location().isEmpty()) {
      return Truth.UNKNOWN;
    }
    Truth within = Truth.NO;
    for (Jurisdiction location : circumstances.location().get()) {
      within = within.or(places.within(place, location, circumstances.day()));
    }
    return within;
  }

  private Application application(Identity identity) {
    return catalogs.application(identity.application().orElseThrow()).orElseThrow();
  }
}
