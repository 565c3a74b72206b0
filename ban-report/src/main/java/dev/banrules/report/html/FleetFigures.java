package dev.banrules.report.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.fleet.ReportHead;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is counted of a fleet: as much as there are bans, days and facts, however many devices. */
final class FleetFigures {

  private final ReportHead head;
  private final Map<Status, Long> byStatus = new EnumMap<>(Status.class);
  private final Map<Id<Ban>, Map<Mark, Long>> byBan = new TreeMap<>(comparing(Id::value));
  private final Map<Event, Long> events = new TreeMap<>();
  private final Map<OpenFact, FactUse> facts = new HashMap<>();
  private long incomplete;
  private long unreadable;

  FleetFigures(ReportHead head) {
    this.head = head;
  }

  /**
   * What happens on a day.
   *
   * @param day the last day to comply, or the first of the prohibition
   * @param ban whose
   * @param due whether it is the last day to comply
   */
  record Event(LocalDate day, Id<Ban> ban, boolean due) implements Comparable<Event> {
    @Override
    public int compareTo(Event other) {
      return comparing(Event::day)
          .thenComparing(event -> event.ban().value())
          .thenComparing(Event::due)
          .compare(this, other);
    }
  }

  /**
   * A fact that is missing. Of software it is which detail, not of which product: a fleet has too
   * many of those.
   *
   * @param fact the fact; empty for one of software
   * @param detail the detail of software
   * @param name as documents name it
   */
  record OpenFact(Optional<Fact> fact, Optional<Fact.SoftwareDetail> detail, String name) {
    static OpenFact of(Fact fact) {
      String name = fact.toString();
      return fact instanceof Fact.OfSoftware software
          ? new OpenFact(
              Optional.empty(),
              Optional.of(software.detail()),
              "software" + name.substring(name.lastIndexOf('.')))
          : new OpenFact(Optional.of(fact), Optional.empty(), name);
    }
  }

  /**
   * How many devices, and findings on them, wait for a fact.
   *
   * @param fact the fact
   * @param devices how many devices
   * @param findings how many findings on them
   */
  record FactUse(OpenFact fact, long devices, long findings) {}

  /**
   * How many devices a ban binds, each counted once, by the gravest of the ban's findings on it.
   *
   * @param ban the ban
   * @param devices the devices by what it means for them
   */
  record BanUse(Id<Ban> ban, Map<Mark, Long> devices) {
    long of(Mark mark) {
      return devices.getOrDefault(mark, 0L);
    }

    long all() {
      return devices.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  void add(Verdict verdict) {
    byStatus.merge(verdict.status(), 1L, Long::sum);
    incomplete += verdict.coverage() == Coverage.COMPLETE ? 0 : 1;
    Map<Id<Ban>, Mark> bans = new HashMap<>();
    Set<Event> days = new HashSet<>();
    Map<OpenFact, Long> open = new HashMap<>();
    for (Finding finding : verdict.findings()) {
      bans.merge(finding.ban(), Mark.of(finding), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      event(finding).ifPresent(days::add);
      finding.missing().forEach(fact -> open.merge(OpenFact.of(fact), 1L, Long::sum));
    }
    bans.forEach(
        (ban, mark) ->
            byBan
                .computeIfAbsent(ban, key -> new EnumMap<>(Mark.class))
                .merge(mark, 1L, Long::sum));
    days.forEach(event -> events.merge(event, 1L, Long::sum));
    open.forEach(
        (fact, findings) ->
            facts.merge(
                fact,
                new FactUse(fact, 1, findings),
                (a, b) ->
                    new FactUse(fact, a.devices() + b.devices(), a.findings() + b.findings())));
  }

  private Optional<Event> event(Finding finding) {
    if (finding.certainty() != Certainty.CERTAIN) {
      return Optional.empty();
    }
    if (finding.consequence() == Consequence.UPCOMING) {
      return head.catalogs()
          .ban(finding.ban())
          .map(ban -> ban.timeline().effective(finding.conduct()))
          .map(day -> new Event(day, finding.ban(), false));
    }
    return finding.due().map(day -> new Event(day, finding.ban(), true));
  }

  void addUnreadable() {
    unreadable++;
  }

  long of(Status status) {
    return byStatus.getOrDefault(status, 0L);
  }

  long devices() {
    return byStatus.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many devices have no complete list of software. */
  long incomplete() {
    return incomplete;
  }

  long unreadable() {
    return unreadable;
  }

  /** The bans with findings, those that most devices violate first. */
  List<BanUse> bans() {
    return byBan.entrySet().stream()
        .map(entry -> new BanUse(entry.getKey(), entry.getValue()))
        .sorted(
            comparing((BanUse use) -> use.of(Mark.VIOLATING), reverseOrder())
                .thenComparing(use -> use.of(Mark.UNDETERMINED), reverseOrder())
                .thenComparing(BanUse::all, reverseOrder()))
        .toList();
  }

  /** What falls due, by day, with the number of devices. */
  Map<Event, Long> events() {
    return events;
  }

  /** The facts that are missing, those that would settle most first. */
  List<FactUse> facts() {
    return facts.values().stream()
        .sorted(
            comparing(FactUse::findings, reverseOrder()).thenComparing(use -> use.fact().name()))
        .toList();
  }
}
