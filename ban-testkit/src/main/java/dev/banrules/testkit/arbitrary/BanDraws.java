package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.EvidenceClaim;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Force;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.ban.InstrumentKind;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.SuspensionKind;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Draws of bans, their timelines and exemptions. */
final class BanDraws {

  static final ImmutableList<Id<Ban>> IDS = ImmutableList.of(Id.of("b1"), Id.of("b2"), Id.of("b3"));

  private static final ImmutableList<Id<Exemption>> EXEMPTIONS =
      ImmutableList.of(Id.of("duty"), Id.of("research"));

  private static final ImmutableList<Conduct> CONDUCTS =
      ImmutableList.of(
          Conduct.USE,
          Conduct.USE,
          Conduct.INSTALL,
          Conduct.INSTALL,
          Conduct.UPDATE,
          Conduct.ACCESS,
          Conduct.PROCURE,
          Conduct.of("x-advertise"));

  private BanDraws() {}

  static Ban ban(Dice dice) {
    return ban(dice, dice.early(IDS), World.VENDORS, World.APPLICATIONS, World.LISTS);
  }

  /** A ban that refers only to the given vendors, applications and lists. */
  static Ban ban(
      Dice dice,
      Id<Ban> id,
      Collection<Id<Vendor>> vendors,
      Collection<Id<Application>> applications,
      Collection<Id<SoftwareList>> lists) {
    Set<Conduct> prohibits = conducts(dice);
    Jurisdiction jurisdiction = PlaceDraws.defined(dice);
    Ban.Builder ban =
        Ban.builder()
            .id(id)
            .title("A ban")
            .authority("An authority")
            .jurisdiction(jurisdiction)
            .force(force(dice))
            .target(new TargetDraws(dice, vendors, applications, lists).target())
            .products(products(dice))
            .binds(dice.chance(15) ? dice.some(World.PARTIES, 1, 2) : ImmutableList.of())
            .embedded(dice.chance(35))
            .scope(new ScopeDraws(dice, jurisdiction).scope())
            .prohibits(prohibits)
            .timeline(timeline(dice, prohibits));
    if (dice.chance(50)) {
      ban.exemptions(dice.some(EXEMPTIONS, 1, 2).stream().map(e -> exemption(dice, e)).toList());
    }
    if (dice.chance(10)) {
      forPeople(dice, ban);
    }
    return dice.chance(18) ? plain(dice, ban.build()) : ban.build();
  }

  /** The same with little but the target to decide: in force since long, without excuse. */
  private static Ban plain(Dice dice, Ban ban) {
    Ban.Builder plain =
        Ban.builder()
            .from(ban)
            .scope(new ScopeDraws(dice, ban.jurisdiction()).devices())
            .exemptions(ImmutableList.of());
    return dice.chance(25)
        ? advice(dice, plain)
        : plain.prohibits(ImmutableSet.of(Conduct.USE)).timeline(longSince(dice)).build();
  }

  /** Advice against use that comes after that against installing: both are findings at once. */
  static Ban advice(Dice dice, Ban.Builder ban) {
    LocalDate effective = LocalDate.parse("2020-02-01");
    LocalDate later = Days.notBefore(dice, effective.plusDays(1));
    return ban.force(Force.ADVISORY)
        .prohibits(ImmutableSet.of(Conduct.USE, Conduct.INSTALL))
        .timeline(
            Timeline.builder()
                .effective(effective)
                .putConducts(Conduct.USE, new ConductDates(Optional.of(later), Optional.empty()))
                .build())
        .build();
  }

  /** In force since long; now and then one may still use the software, to some day. */
  static Timeline longSince(Dice dice) {
    LocalDate effective = LocalDate.parse("2020-02-01");
    Timeline.Builder timeline = Timeline.builder().effective(effective);
    if (dice.chance(25)) {
      LocalDate deadline = Days.notBefore(dice, effective);
      timeline.putConducts(Conduct.USE, new ConductDates(Optional.empty(), Optional.of(deadline)));
    }
    return timeline.build();
  }

  private static ImmutableSet<ProductKind> products(Dice dice) {
    int percent = dice.between(0, 99);
    if (percent < 84) {
      return ImmutableSet.of(ProductKind.SOFTWARE);
    }
    return percent < 92
        ? ImmutableSet.of(ProductKind.HARDWARE)
        : ImmutableSet.of(ProductKind.SOFTWARE, ProductKind.HARDWARE);
  }

  /** Values that documents have and on which no verdict depends. */
  private static void forPeople(Dice dice, Ban.Builder ban) {
    ban.instrument(instrument(dice));
    ban.act("the-act");
    ban.putTitles("fr", "Une interdiction");
    ban.addRationale("privacy", "national-security");
    ban.evidence(dice.of(ImmutableList.copyOf(EvidenceClaim.values())));
    ban.addDuties("report it");
    ban.verified(Days.any(dice));
    ban.notes("A note: \"quoted\", with a tab\tand a line\nbreak");
    ban.addSources("https://example.org/act");
  }

  static Instrument instrument(Dice dice) {
    return new Instrument(
        dice.maybe(70, () -> dice.of(ImmutableList.copyOf(InstrumentKind.values()))),
        dice.maybe(50, () -> "An act"),
        dice.maybe(50, () -> "No. 7"),
        dice.maybe(50, () -> "https://example.org/act"));
  }

  static Force force(Dice dice) {
    int percent = dice.between(0, 99);
    return percent < 76 ? Force.BINDING : percent < 88 ? Force.ADVISORY : Force.NOTICE;
  }

  static Conduct conduct(Dice dice) {
    return dice.of(CONDUCTS);
  }

  /** A conduct that is asked about: mostly one that most bans prohibit. */
  static Conduct asked(Dice dice) {
    return dice.early(CONDUCTS);
  }

  private static ImmutableSortedSet<Conduct> conducts(Dice dice) {
    ImmutableList<Conduct> some = dice.list(1, 4, () -> conduct(dice));
    return dice.chance(60)
        ? ImmutableSortedSet.<Conduct>naturalOrder().addAll(some).add(Conduct.USE).build()
        : ImmutableSortedSet.copyOf(some);
  }

  static Timeline timeline(Dice dice) {
    return timeline(dice, conducts(dice));
  }

  private static Timeline timeline(Dice dice, Set<Conduct> prohibits) {
    LocalDate effective = Days.boundary(dice);
    Optional<LocalDate> announced = dice.maybe(40, () -> Days.boundary(dice));
    LocalDate start = announced.filter(day -> day.isBefore(effective)).orElse(effective);
    ImmutableSortedMap.Builder<Conduct, ConductDates> conducts = ImmutableSortedMap.naturalOrder();
    for (Conduct conduct : prohibits) {
      if (dice.chance(52)) {
        conducts.put(conduct, conductDates(dice, effective));
      }
    }
    Timeline timeline =
        Timeline.builder()
            .announced(announced)
            .effective(effective)
            .conducts(conducts.build())
            .suspended(
                dice.chance(25) ? dice.list(1, 2, () -> suspension(dice)) : ImmutableList.of())
            .ended(dice.maybe(15, () -> Days.notBefore(dice, start)))
            .build();
    return dice.chance(38) ? withKnownUntil(dice, timeline) : timeline;
  }

  /** Where there is room for it between the first effective day and the end. */
  private static Timeline withKnownUntil(Dice dice, Timeline timeline) {
    LocalDate first =
        timeline.conducts().values().stream()
            .flatMap(dates -> dates.effective().stream())
            .reduce(timeline.effective(), (a, b) -> a.isBefore(b) ? a : b);
    LocalDate known = Days.notBefore(dice, first.plusDays(1));
    return timeline.ended().isPresent() && !known.isBefore(timeline.ended().get())
        ? timeline
        : Timeline.builder().from(timeline).knownUntil(known).build();
  }

  static ConductDates conductDates(Dice dice, LocalDate effective) {
    Optional<LocalDate> own = dice.maybe(40, () -> Days.boundary(dice));
    LocalDate first = own.orElse(effective);
    return new ConductDates(own, dice.maybe(75, () -> Days.notBefore(dice, first)));
  }

  static Suspension suspension(Dice dice) {
    LocalDate from = Days.boundary(dice);
    return new Suspension(
        from,
        dice.maybe(65, () -> Days.notBefore(dice, from.plusDays(1))),
        dice.maybe(30, () -> dice.of(ImmutableList.copyOf(SuspensionKind.values()))),
        dice.maybe(20, () -> "A reason"));
  }

  static Exemption exemption(Dice dice) {
    return exemption(dice, dice.early(EXEMPTIONS));
  }

  private static Exemption exemption(Dice dice, Id<Exemption> id) {
    return new Exemption(
        id, dice.someOf(World.PURPOSES, 1, 2), dice.chance(50), dice.maybe(10, () -> "in writing"));
  }
}
