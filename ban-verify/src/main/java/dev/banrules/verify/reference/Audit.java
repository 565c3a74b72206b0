package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Force;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.Fact.SoftwareDetail;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Undated;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Semantics §7: the findings on a day, each table line by line. */
final class Audit {

  private final CatalogSet catalogs;
  private final DeviceProfile device;
  private final AuditOptions options;
  private final Places places;
  private final Excuses excuses;
  private final NavigableSet<LocalDate> days;
  private final List<List<Part>> whole = new ArrayList<>();
  private final List<List<Part>> withParts = new ArrayList<>();

  Audit(CatalogSet catalogs, List<Waiver> waivers, DeviceProfile device, AuditOptions options) {
    this.catalogs = catalogs;
    this.device = device;
    this.options = options;
    this.places = new Places(catalogs);
    this.excuses = new Excuses(places, waivers, device);
    this.days = Days.of(catalogs, waivers, device);
    Recognition recognition = new Recognition(catalogs, options.hints());
    for (int i = 0; i < device.software().size(); i++) {
      Software software = device.software().get(i);
      whole.add(List.of(Parts.whole(recognition, software, i)));
      withParts.add(Parts.all(catalogs, recognition, software, i));
    }
  }

  /** The days on which an answer may change. */
  NavigableSet<LocalDate> days() {
    return days;
  }

  boolean isRecognised(int software) {
    return !whole.get(software).get(0).identities().isEmpty();
  }

  /** "ordered by software position, then ban id, then gravity" (§8). */
  List<Found> findings(LocalDate d) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < device.software().size(); i++) {
      for (Ban ban : byId()) {
        all.addAll(findings(ban, i, d));
      }
    }
    return all;
  }

  /** Of one ban and one piece of software: "those stay that no other outdoes". */
  List<Found> findings(Ban ban, int software, LocalDate d) {
    List<Found> all = new ArrayList<>();
    if (isAsked(ban, d)) {
      if (ban.prohibits().contains(Conduct.USE)) {
        act(ban, software, Conduct.USE, d).ifPresent(all::add);
      }
      if (ban.prohibits().contains(Conduct.INSTALL)) {
        event(ban, software, Conduct.INSTALL, d).ifPresent(all::add);
      }
      if (ban.prohibits().contains(Conduct.UPDATE)) {
        event(ban, software, Conduct.UPDATE, d).ifPresent(all::add);
      }
    }
    return all.stream()
        .filter(found -> all.stream().noneMatch(other -> other.outdoes(found)))
        .sorted(Comparator.comparing(Found::consequence))
        .toList();
  }

  /** What {@code decide} asks: one conduct of every ban that prohibits it, at d. */
  List<Found> decided(Conduct conduct, LocalDate d) {
    List<Found> all = new ArrayList<>();
    for (Ban ban : byId()) {
      if (isAsked(ban, d) && ban.prohibits().contains(conduct)) {
        act(ban, 0, conduct, d).ifPresent(all::add);
      }
    }
    return all;
  }

  private List<Ban> byId() {
    return catalogs.bans().stream().sorted(Comparator.comparing(Ban::id)).toList();
  }

  /** "where the caller names jurisdictions: of those, their bodies and ... what lies within it". */
  private boolean isAsked(Ban ban, LocalDate d) {
    if (options.jurisdictions().isEmpty()) {
      return true;
    }
    for (Jurisdiction named : options.jurisdictions()) {
      if (places.governs(named, true, ban.jurisdiction(), d) == Truth.YES) {
        return true;
      }
    }
    return false;
  }

  /** A conduct at d itself: "hit = covers(d) and matches(d); p = phase(use, d)". */
  private Optional<Found> act(Ban ban, int software, Conduct conduct, LocalDate d) {
    Hit hit = hit(ban, software, d);
    if (hit.reply().truth() == Truth.NO) {
      return Optional.empty();
    }
    boolean exempt = excuses.excuse(ban, hit.parts(), d);
    return consequence(ban, exempt, Phases.phase(ban, conduct, d))
        .map(consequence -> new Found(ban, software, conduct, consequence, hit, true));
  }

  /** An event on its own day, stated or not. */
  private Optional<Found> event(Ban ban, int software, Conduct conduct, LocalDate d) {
    Phase today = Phases.phase(ban, conduct, d);
    Software bearer = device.software().get(software);
    boolean isInstall = conduct.equals(Conduct.INSTALL);
    if (today == Phase.NONE || (!isInstall && bearer.lastUpdate().isNever())) {
      return Optional.empty();
    }
    Optional<LocalDate> e = isInstall ? bearer.installedAt() : bearer.lastUpdate().day();
    Optional<Hit> hit;
    if (e.isPresent()) {
      hit = hitOn(ban, software, conduct, e.get(), d);
    } else if (options.undated() == Undated.IGNORE) {
      hit = Optional.empty();
    } else {
      Fact fact =
          new Fact.OfSoftware(
              PartRef.Listed.software(software),
              isInstall ? SoftwareDetail.INSTALLED_AT : SoftwareDetail.UPDATED_AT);
      hit = hitOnSomeDay(ban, software, conduct, d).map(some -> atMostPossible(some, fact));
    }
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    // "Exempt is what was excused at e or is at d"
    boolean exempt =
        excuses.excuse(ban, hit.get().parts(), d)
            || (e.isPresent() && excuses.excuse(ban, hit.get().parts(), e.get()));
    Phase p = today == Phase.SUSPENDED ? Phase.SUSPENDED : Phase.IN_FORCE;
    return consequence(ban, exempt, p)
        .map(
            consequence ->
                new Found(ban, software, conduct, consequence, hit.get(), e.isPresent()));
  }

  /** The hit of an event on day e, where it has happened and counts. */
  private Optional<Hit> hitOn(Ban ban, int software, Conduct conduct, LocalDate e, LocalDate d) {
    if (e.isAfter(d) || Phases.phase(ban, conduct, e) != Phase.IN_FORCE) {
      return Optional.empty();
    }
    Hit hit = hit(ban, software, e);
    return hit.reply().truth() == Truth.NO ? Optional.empty() : Optional.of(hit);
  }

  /**
   * "some day e ≤ d would count with a hit other than no": of those days the last on which the hit
   * is surest speaks for all. A run of days without change ends at d or before a day of change.
   */
  private Optional<Hit> hitOnSomeDay(Ban ban, int software, Conduct conduct, LocalDate d) {
    NavigableSet<LocalDate> candidates = new TreeSet<>();
    candidates.add(d);
    for (LocalDate day : days.headSet(d, true)) {
      candidates.add(day);
      candidates.add(day.minusDays(1));
    }
    Optional<Hit> best = Optional.empty();
    for (LocalDate e : candidates.descendingSet()) {
      Optional<Hit> hit = hitOn(ban, software, conduct, e, d);
      if (hit.isPresent()) {
        if (hit.get().reply().truth() == Truth.YES) {
          return hit;
        }
        best = best.isPresent() ? best : hit;
      }
    }
    return best;
  }

  private static Hit atMostPossible(Hit hit, Fact fact) {
    Reply day = Reply.unknown(fact);
    return new Hit(Reply.and(hit.reply(), day), hit.matches());
  }

  /** {@code covers} (§3) and {@code matches} (§5) on a day, of a ban with parts for each part. */
  private Hit hit(Ban ban, int software, LocalDate day) {
    boolean strict = options.unrecognised() == Unrecognised.POSSIBLE;
    List<Hit.Match> matches = new ArrayList<>();
    for (Part part : (ban.embedded() ? withParts : whole).get(software)) {
      if (part.identities().isEmpty()) {
        Reply reply = Targets.ofUnrecognised(strict, ban.target(), part);
        matches.add(new Hit.Match(part, Optional.empty(), reply));
      }
      for (Identity identity : part.identities()) {
        Reply reply = Targets.matches(catalogs, strict, ban.target(), part, identity, day);
        matches.add(new Hit.Match(part, Optional.of(identity), reply));
      }
    }
    Reply some = Reply.or(matches.stream().map(Hit.Match::reply).toList());
    Reply covers = Scopes.covers(places, ban, device, day);
    return new Hit(
        Reply.and(covers, some),
        matches.stream()
            .filter(match -> match.reply().truth() != Truth.NO)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The table of consequences. */
  private static Optional<Consequence> consequence(Ban ban, boolean exempt, Phase p) {
    if (p == Phase.NONE) {
      return Optional.empty();
    }
    if (exempt) {
      return Optional.of(Consequence.EXEMPT);
    }
    if (ban.force() == Force.NOTICE) {
      return Optional.of(Consequence.NOTICE);
    }
    switch (p) {
      case UPCOMING:
        return Optional.of(Consequence.UPCOMING);
      case SUSPENDED:
        return Optional.of(Consequence.SUSPENDED);
      case GRACE:
        return Optional.of(ban.force() == Force.ADVISORY ? Consequence.ADVISORY : Consequence.DUE);
      case IN_FORCE:
        return Optional.of(
            ban.force() == Force.ADVISORY ? Consequence.ADVISORY : Consequence.VIOLATION);
      default:
        throw new AssertionError(p);
    }
  }
}
