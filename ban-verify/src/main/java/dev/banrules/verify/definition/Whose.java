package dev.banrules.verify.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Semantics §5, "Whose application": the vendors of an application that count on a day. */
final class Whose {

  private final AuditInput input;
  private final LocalDate day;

  Whose(AuditInput input, LocalDate day) {
    this.input = input;
    this.day = day;
  }

  /** The vendor of an application that is always and everywhere of just that one. */
  static Optional<Id<Vendor>> always(Application application) {
    return application.vendors().size() == 1 && application.vendors().get(0).isAlways()
        ? Optional.of(application.vendors().get(0).vendor())
        : Optional.empty();
  }

  /**
   * Format, Verdict: "of an application, of the vendors that count, absent where none is known to":
   * those that count in every case.
   */
  static Optional<Id<Vendor>> known(AuditInput input, Identity identity, LocalDate day) {
    if (identity.statedVendor().isPresent()) {
      return identity.statedVendor();
    }
    Application application =
        input.catalogs().application(identity.application().orElseThrow()).orElseThrow();
    List<ImmutableSortedSet<Id<Vendor>>> cases = new Whose(input, day).cases(application);
    return cases.get(0).stream()
        .filter(vendor -> cases.stream().allMatch(vendors -> vendors.contains(vendor)))
        .findFirst();
  }

  /**
   * The vendors that count, by id, in each case that the device's locations leave open: that the
   * device is in none of the places where it may be, that it is in one of them, and that it is in
   * all. Whatever has one answer in these has it in every other case.
   */
  ImmutableList<ImmutableSortedSet<Id<Vendor>>> cases(Application application) {
    List<ApplicationVendor> inTime =
        application.vendors().stream().filter(v -> DaysOfChange.in(v.period(), day)).toList();
    List<ApplicationVendor> perhapsHere =
        inTime.stream().filter(vendor -> isHere(vendor) == Truth.UNKNOWN).toList();
    ImmutableList.Builder<ImmutableSortedSet<Id<Vendor>>> cases = ImmutableList.builder();
    cases.add(counting(inTime, List.of()));
    for (ApplicationVendor here : perhapsHere) {
      cases.add(counting(inTime, List.of(here)));
    }
    if (perhapsHere.size() > 1) {
      cases.add(counting(inTime, perhapsHere));
    }
    return cases.build();
  }

  /** "those within a place count ...; where none of them counts, the one that names no place". */
  private ImmutableSortedSet<Id<Vendor>> counting(
      List<ApplicationVendor> inTime, List<ApplicationVendor> alsoHere) {
    List<ApplicationVendor> counting = new ArrayList<>(alsoHere);
    inTime.stream().filter(vendor -> isHere(vendor) == Truth.YES).forEach(counting::add);
    if (counting.isEmpty()) {
      inTime.stream().filter(vendor -> vendor.within().isEmpty()).forEach(counting::add);
    }
    return counting.stream()
        .map(ApplicationVendor::vendor)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Id::compareTo));
  }

  /** Whether it names a place and "some location is within it". */
  private Truth isHere(ApplicationVendor vendor) {
    if (vendor.within().isEmpty()) {
      return Truth.NO;
    }
    Jurisdiction place = vendor.within().get();
    return input
        .device()
        .location()
        .map(
            locations ->
                locations.stream()
                    .map(x -> input.places().within(place, x, day))
                    .reduce(Truth.NO, Truth::or))
        .orElse(Truth.UNKNOWN);
  }
}
