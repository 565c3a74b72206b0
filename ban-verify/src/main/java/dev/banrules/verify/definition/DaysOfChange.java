package dev.banrules.verify.definition;

import com.google.common.collect.Iterables;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The days on which an answer may change: every date that occurs in catalogs, waivers and profile
 * is a first day of something, but for a deadline, after which the day to come is one (semantics
 * §2). Between two of them nothing changes.
 */
public final class DaysOfChange {

  private final NavigableSet<LocalDate> days = new TreeSet<>();

  private DaysOfChange() {}

  /**
   * {@return those days, in order}
   *
   * @param catalogs the catalogs
   * @param waivers the waivers
   * @param device the device
   */
  public static NavigableSet<LocalDate> of(
      CatalogSet catalogs, List<Waiver> waivers, DeviceProfile device) {
    DaysOfChange all = new DaysOfChange();
    all.addMatches(catalogs);
    for (Ban ban : catalogs.bans()) {
      all.add(ban.timeline());
    }
    for (Waiver waiver : waivers) {
      all.days.add(waiver.from());
      all.days.add(waiver.until());
    }
    for (Software software : device.software()) {
      all.add(software.installedAt());
      all.add(software.lastUpdate().day());
    }
    return all.days;
  }

  /**
   * Those on which the answer of a scope or a target may change, whatever the device: memberships,
   * ownership, successions, whose an application is, entries of lists.
   */
  static NavigableSet<LocalDate> ofMatches(CatalogSet catalogs) {
    DaysOfChange some = new DaysOfChange();
    some.addMatches(catalogs);
    return some.days;
  }

  private void addMatches(CatalogSet catalogs) {
    for (JurisdictionEntry entry : catalogs.jurisdictions().values()) {
      for (Membership membership : entry.members()) {
        add(membership.period());
      }
    }
    addOwnership(catalogs);
    for (Application application : catalogs.applications()) {
      for (ApplicationVendor vendor : application.vendors()) {
        add(vendor.period());
      }
      for (Succession<Application> succession : application.successorOf()) {
        add(succession.from());
      }
    }
    for (SoftwareList list : catalogs.lists()) {
      for (ListEntry entry : Iterables.concat(list.entries(), list.cleared())) {
        add(entry.period());
      }
    }
  }

  /** Those on which a stake or a succession of vendors begins or ends. */
  static NavigableSet<LocalDate> ofOwnership(CatalogSet catalogs) {
    DaysOfChange some = new DaysOfChange();
    some.addOwnership(catalogs);
    return some.days;
  }

  private void addOwnership(CatalogSet catalogs) {
    for (Vendor vendor : catalogs.vendors()) {
      for (Stake stake : vendor.stakes()) {
        add(stake.period());
      }
      for (Succession<Vendor> succession : vendor.successorOf()) {
        add(succession.from());
      }
    }
  }

  /** A run of days is [from, until), open where no day is stated. */
  static boolean in(Period period, LocalDate day) {
    boolean begun = period.from().isEmpty() || !day.isBefore(period.from().get());
    boolean over = period.until().isPresent() && !day.isBefore(period.until().get());
    return begun && !over;
  }

  private void add(Timeline timeline) {
    add(timeline.announced());
    days.add(timeline.effective());
    add(timeline.knownUntil());
    add(timeline.ended());
    for (ConductDates dates : timeline.conducts().values()) {
      add(dates.effective());
      dates.deadline().ifPresent(deadline -> days.add(deadline.plusDays(1)));
    }
    for (Suspension suspension : timeline.suspended()) {
      days.add(suspension.from());
      add(suspension.until());
    }
  }

  private void add(Period period) {
    add(period.from());
    add(period.until());
  }

  private void add(Optional<LocalDate> day) {
    day.ifPresent(days::add);
  }
}
