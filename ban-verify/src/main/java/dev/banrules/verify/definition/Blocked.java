package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.verify.definition.identity.Part;
import dev.banrules.verify.definition.identity.SoleIdentifiers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Semantics §7, {@code blocked(facts, conduct, d)}: each identifier and pattern of the catalogs
 * "with what {@code decide} answers ... for software that states one such identifier and nothing
 * else, hints off".
 */
public final class Blocked {

  private final AuditInput facts;
  private final Conduct conduct;
  private final ImmutableList<Line> lines;

  private Blocked(AuditInput facts, Conduct conduct) {
    this.facts = facts;
    this.conduct = conduct;
    SoleIdentifiers identifiers = new SoleIdentifiers(facts.catalogs());
    ImmutableList.Builder<Line> all = ImmutableList.builder();
    all.add(new Line(Optional.empty(), identifiers.soleForOthers()));
    for (IdentifierPattern given : identifiers.all()) {
      all.add(new Line(Optional.of(given), identifiers.soleFor(given)));
    }
    this.lines = all.build();
  }

  /**
   * {@return what is blocked}
   *
   * @param facts what is asked of; the device's software and id are not used
   * @param conduct the conduct
   * @param at the day
   */
  public static BlockList list(AuditInput facts, Conduct conduct, LocalDate at) {
    AuditInput ofNoSingleDevice =
        new AuditInput(
            facts.knowledge(), ofOwnersAlone(facts.waivers()), facts.device(), facts.options());
    Blocked blocked = new Blocked(ofNoSingleDevice, conduct);
    ImmutableList<BlockListEntry> entries = blocked.entries(at);
    BlockList.Builder list =
        BlockList.builder()
            .facts(facts.device())
            .at(at)
            .conduct(conduct)
            .options(facts.options())
            .entries(entries);
    facts.catalogs().catalogs().forEach(catalog -> list.addCatalogs(CatalogReference.to(catalog)));
    if (conduct.equals(Conduct.ACCESS)) {
      list.hosts(BlockedHosts.of(ofNoSingleDevice, entries, at));
    }
    if (facts.options().nextChange()) {
      list.nextChange(new NextChange(blocked.nextChange(at)));
    }
    return list.build();
  }

  /** "a waiver for devices excuses none". */
  private static ImmutableList<Waiver> ofOwnersAlone(List<Waiver> waivers) {
    return waivers.stream()
        .filter(waiver -> !waiver.owners().isEmpty())
        .map(Blocked::ofOwnersAlone)
        .collect(toImmutableList());
  }

  private static Waiver ofOwnersAlone(Waiver waiver) {
    return Waiver.builder()
        .id(waiver.id())
        .ban(waiver.ban())
        .exemption(waiver.exemption())
        .owners(waiver.owners())
        .applications(waiver.applications())
        .approvedBy(waiver.approvedBy())
        .from(waiver.from())
        .until(waiver.until())
        .build();
  }

  /** "what is allowed stands there too ... where another line (a pattern, or *) meets it". */
  private ImmutableList<BlockListEntry> entries(LocalDate day) {
    List<Line> barred = new ArrayList<>();
    for (Line line : lines) {
      if (line.ruling(day).answer() != Answer.ALLOW) {
        barred.add(line);
      }
    }
    return lines.stream()
        .filter(
            line -> barred.contains(line) || barred.stream().anyMatch(other -> other.meets(line)))
        .map(line -> line.entry(day))
        .collect(toImmutableList());
  }

  /** "the first later date on which identifiers, decisions or bans of the entries differ". */
  private Optional<LocalDate> nextChange(LocalDate at) {
    List<String> today = keys(at);
    return DaysOfChange.of(facts.catalogs(), facts.waivers(), facts.device())
        .tailSet(at, false)
        .stream()
        .filter(day -> !keys(day).equals(today))
        .findFirst();
  }

  private List<String> keys(LocalDate day) {
    return entries(day).stream().map(e -> e.line() + e.decision() + e.bans()).toList();
  }

  /** What is asked of software that states an identifier which stands for a line. */
  private final class Line {

    private final Optional<IdentifierPattern> given;
    private final Identifier sole;
    private final AuditInput input;
    private final ImmutableList<Part> parts;
    private final ImmutableList<BanAudit> audits;

    Line(Optional<IdentifierPattern> given, Identifier sole) {
      this.given = given;
      this.sole = sole;
      this.input = withSoftware(facts, Software.builder().addIdentifiers(sole).build());
      this.parts = input.parts(0);
      this.audits = input.audits(0, parts);
    }

    Ruling ruling(LocalDate day) {
      return Ruling.of(audits, conduct, day);
    }

    /** What an identifier stands for, no other one meets; that of all others meets everything. */
    boolean meets(Line other) {
      return given.isEmpty() || SoleIdentifiers.isPatternOf(given.get(), other.sole);
    }

    BlockListEntry entry(LocalDate day) {
      Ruling ruling = ruling(day);
      Optional<Identity> named = parts.get(0).identities().stream().findFirst();
      return BlockListEntry.builder()
          .identifier(given)
          .decision(ruling.answer())
          .bans(ruling.bans())
          .application(named.flatMap(Identity::application))
          .vendor(named.flatMap(identity -> Whose.known(input, identity, day)))
          .missing(ruling.missing())
          .build();
    }
  }

  /** The facts of a device on which there is one piece of software. */
  static AuditInput withSoftware(AuditInput facts, Software software) {
    return new AuditInput(
        facts.knowledge(),
        facts.waivers(),
        DeviceProfile.builder().from(facts.device()).software(ImmutableList.of(software)).build(),
        facts.options());
  }

  /**
   * What {@code decide} answers, and by what.
   *
   * @param answer the answer
   * @param bans "those that give the decision (of deny, the certain ones)"
   * @param missing the facts that would settle a review
   */
  record Ruling(Answer answer, ImmutableSortedSet<Id<Ban>> bans, ImmutableList<Fact> missing) {

    static Ruling of(List<BanAudit> audits, Conduct conduct, LocalDate day) {
      List<Finding> violations =
          audits.stream()
              .flatMap(audit -> audit.decided(conduct, day).stream())
              .filter(finding -> finding.consequence() == Consequence.VIOLATION)
              .map(finding -> finding.toFinding(Optional.empty()))
              .toList();
      List<Finding> certain =
          violations.stream().filter(f -> f.certainty() == Certainty.CERTAIN).toList();
      if (!certain.isEmpty()) {
        return of(Answer.DENY, certain);
      }
      return of(violations.isEmpty() ? Answer.ALLOW : Answer.REVIEW, violations);
    }

    private static Ruling of(Answer answer, List<Finding> findings) {
      return new Ruling(
          answer,
          findings.stream()
              .map(Finding::ban)
              .collect(ImmutableSortedSet.toImmutableSortedSet(Id::compareTo)),
          findings.stream()
              .flatMap(finding -> finding.missing().stream())
              .distinct()
              .sorted(Fact.BY_NAME)
              .collect(toImmutableList()));
    }
  }
}
