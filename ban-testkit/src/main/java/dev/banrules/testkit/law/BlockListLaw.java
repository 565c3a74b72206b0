package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.verify.Auditor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;

/**
 * Law 11: with hints off, {@code decide} denies software that states nothing but one identifier
 * exactly where {@code blocked} lists that identifier, else the longest pattern that it matches,
 * else {@code *}, as denied; likewise review. The bans behind the answer are the same too, and they
 * stay until the list's {@code nextChange}. So an audit finds violated what the list denies.
 *
 * <p>Of CPE names and package URLs only those that the catalogs give are asked about: which of them
 * meet others is the rule of their schemes, and no matter of length.
 */
public interface BlockListLaw extends AuditorLaw {

  /**
   * Each identifier near those of the catalogs, and one that is far from all.
   *
   * @param question a case; its device gives the facts
   * @param conduct what is asked about doing
   */
  @Law(perThousand = 200, atMost = 100_000)
  default void aBlockListSaysWhatDecideSays(@ForAll Case question, @ForAll Conduct conduct) {
    Case ofFacts = ofFacts(question);
    OneOfEachLine lines = new OneOfEachLine(blocked(auditor(), ofFacts, conduct));
    for (Identifier identifier : NearbyIdentifiers.of(question)) {
      Decision decision = decide(auditor(), ofFacts, identifier, conduct);
      Optional<BlockListEntry> line = lines.lineFor(identifier);
      Answer listed = line.map(BlockListEntry::decision).orElse(Answer.ALLOW);
      Broken.unless(
          listed == decision.answer(),
          "law 11 (block list)",
          "`%s` is answered with %s; its line (%s) says %s",
          identifier,
          decision.answer(),
          line.map(BlockListEntry::line).orElse("none"),
          listed);
      Broken.unlessSame(
          "law 11 (block list)",
          "the bans of `" + identifier + "`",
          line.map(BlockListEntry::bans).map(ImmutableSet::copyOf).orElse(ImmutableSet.of()),
          bansBehind(decision));
    }
  }

  /**
   * A device with all that a list denies violates exactly the bans that those lines name; one with
   * all else that the catalogs give, or nearly give, violates none.
   *
   * @param question a case; its device gives the facts
   */
  @Law(perThousand = 200, atMost = 100_000)
  default void whatIsDeniedIsWhatViolates(@ForAll Case question) {
    Case ofFacts = ofFacts(question);
    OneOfEachLine lines = new OneOfEachLine(blocked(auditor(), ofFacts, Conduct.USE));
    ImmutableMap<Identifier, BlockListEntry> denied = lines.denied();
    Verdict violating = withSoftware(ofFacts, denied.keySet()).askOf(auditor());
    Broken.unlessSame(
        "law 11 (block list)",
        "what a device with " + denied.keySet() + " violates",
        violated(violating),
        denied.values().stream()
            .flatMap(line -> line.bans().stream())
            .collect(ImmutableSet.toImmutableSet()));
    Verdict other =
        withSoftware(
                ofFacts,
                Sets.filter(
                    NearbyIdentifiers.of(ofFacts),
                    identifier -> lines.answerTo(identifier) != Answer.DENY))
            .askOf(auditor());
    Broken.unlessSame(
        "law 11 (block list)",
        "what a device with all else violates",
        violated(other),
        ImmutableSet.of());
  }

  private static Case withSoftware(Case question, Set<Identifier> each) {
    return question.withDevice(
        DeviceProfile.builder()
            .from(question.device())
            .software(
                each.stream()
                    .map(identifier -> Software.builder().addIdentifiers(identifier).build())
                    .toList())
            .build());
  }

  private static ImmutableSet<Id<Ban>> violated(Verdict verdict) {
    return verdict.findings().stream()
        .filter(finding -> finding.consequence() == Consequence.VIOLATION)
        .filter(finding -> finding.certainty() == Certainty.CERTAIN)
        .map(Finding::ban)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The days before the next change on which something could happen, and that day itself.
   *
   * @param question a case; its device gives the facts
   * @param conduct what is asked about doing
   */
  @Law(perThousand = 50, atMost = 100_000)
  default void aBlockListStaysUntilItsNextChange(@ForAll Case question, @ForAll Conduct conduct) {
    Case ofFacts = ofFacts(question);
    BlockList today = blocked(auditor(), asking(ofFacts, true), conduct);
    Broken.unless(
        today.nextChange().isPresent(),
        "law 11 (block list)",
        "`nextChange` was asked for, not given");
    Optional<LocalDate> change = today.nextChange().flatMap(NextChange::day);
    List<Line> still = Line.all(today);
    for (LocalDate day : DaysSpokenOf.after(question)) {
      boolean stays = change.isEmpty() || day.isBefore(change.get());
      if (stays || day.equals(change.get())) {
        List<Line> then = Line.all(blocked(auditor(), asking(ofFacts, false).withAt(day), conduct));
        Broken.unless(
            stays == then.equals(still),
            "law 11 (block list)",
            "the next change is %s; on %s the lines are %s, not %s",
            change,
            day,
            then,
            still);
      }
    }
  }

  /** What of a line does not change until the next change. */
  record Line(String identifier, Answer decision, ImmutableSet<Id<Ban>> bans) {
    private static List<Line> all(BlockList list) {
      return list.entries().stream()
          .map(e -> new Line(e.line(), e.decision(), ImmutableSet.copyOf(e.bans())))
          .toList();
    }
  }

  private static Case ofFacts(Case question) {
    return AgreementLaw.withHints(question, false)
        .withDevice(DeviceProfile.builder().from(question.device()).id(BlockList.FACTS_ID).build());
  }

  private static Case asking(Case question, boolean nextChange) {
    return question.withOptions(
        AuditOptions.builder().from(question.options()).nextChange(nextChange).build());
  }

  private static BlockList blocked(Auditor auditor, Case question, Conduct conduct) {
    return auditor.blocked(
        question.catalogs(),
        question.waivers(),
        question.device(),
        conduct,
        question.at(),
        question.options());
  }

  private static Decision decide(
      Auditor auditor, Case question, Identifier identifier, Conduct conduct) {
    return auditor.decide(
        question.catalogs(),
        question.waivers(),
        question.device(),
        Software.builder().addIdentifiers(identifier).build(),
        conduct,
        question.at(),
        question.options());
  }

  private static ImmutableSet<Id<Ban>> bansBehind(Decision decision) {
    Certainty wanted = decision.answer() == Answer.DENY ? Certainty.CERTAIN : Certainty.POSSIBLE;
    return decision.findings().stream()
        .filter(f -> f.consequence() == Consequence.VIOLATION && f.certainty() == wanted)
        .map(f -> f.ban())
        .collect(ImmutableSet.toImmutableSet());
  }
}
