package dev.banrules.verify.checker;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Period;
import dev.banrules.model.verdict.Phase;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Semantics §2: phases, and the first days of all that may make a difference. */
final class Dates {

  private Dates() {}

  static Phase phase(Timeline timeline, Conduct conduct, LocalDate day) {
    boolean known =
        Stream.of(
                timeline.announced().stream(),
                Stream.of(timeline.effective()),
                timeline.conducts().values().stream().flatMap(own -> own.effective().stream()))
            .flatMap(days -> days)
            .anyMatch(first -> !day.isBefore(first));
    if (!known || timeline.ended().filter(ended -> !day.isBefore(ended)).isPresent()) {
      return Phase.NONE;
    }
    for (Suspension suspension : timeline.suspended()) {
      if (new Period(Optional.of(suspension.from()), suspension.until()).contains(day)) {
        return Phase.SUSPENDED;
      }
    }
    if (day.isBefore(timeline.effective(conduct))) {
      return Phase.UPCOMING;
    }
    return timeline.deadline(conduct).filter(last -> !day.isAfter(last)).isPresent()
        ? Phase.GRACE
        : Phase.IN_FORCE;
  }

  /** The first days of everything that the ground speaks of. */
  static NavigableSet<LocalDate> firstDays(Ground ground) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    Consumer<Optional<LocalDate>> add = day -> day.ifPresent(days::add);
    Consumer<Period> addBoth =
        period -> {
          add.accept(period.from());
          add.accept(period.until());
        };
    ground.catalogs().jurisdictions().values().stream()
        .flatMap(entry -> entry.members().stream())
        .forEach(membership -> addBoth.accept(membership.period()));
    ground
        .catalogs()
        .vendors()
        .forEach(
            vendor -> {
              vendor.stakes().forEach(stake -> addBoth.accept(stake.period()));
              vendor.successorOf().forEach(succession -> add.accept(succession.from()));
            });
    ground.catalogs().applications().stream()
        .flatMap(application -> application.successorOf().stream())
        .forEach(succession -> add.accept(succession.from()));
    for (Ban ban : ground.catalogs().bans()) {
      Timeline timeline = ban.timeline();
      add.accept(timeline.announced());
      add.accept(Optional.of(timeline.effective()));
      add.accept(timeline.ended());
      timeline
          .conducts()
          .values()
          .forEach(
              own -> {
                add.accept(own.effective());
                add.accept(own.deadline().map(last -> last.plusDays(1)));
              });
      timeline
          .suspended()
          .forEach(s -> addBoth.accept(new Period(Optional.of(s.from()), s.until())));
    }
    for (Waiver waiver : ground.waivers()) {
      addBoth.accept(Period.of(waiver.from(), waiver.until()));
    }
    for (Software software : ground.device().software()) {
      add.accept(software.installedAt());
      add.accept(software.lastUpdate().day());
    }
    return days;
  }
}
