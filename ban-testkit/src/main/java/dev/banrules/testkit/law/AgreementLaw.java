package dev.banrules.testkit.law;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;

/**
 * Law 1: engine and reference evaluator give equal verdicts. Evidence is not compared, as there are
 * several proofs of one finding, nor are the missing facts of ownership, which depend on the proof.
 *
 * <p>It is asked with hints off, because similarity is an engine's own measure (semantics §4);
 * {@link HintedAgreementLaw} asks with hints on, where that is known not to speak.
 */
public interface AgreementLaw extends AuditorLaw {

  /** {@return whom to agree with} */
  default Auditor reference() {
    return new ReferenceAuditor();
  }

  /**
   * Verdicts agree.
   *
   * @param question a case
   */
  @Law(perThousand = 4000, atMost = 1_000_000)
  default void verdictsAgree(@ForAll Case question) {
    agreeOn(withHints(question, false));
  }

  /**
   * Verdicts on one case agree.
   *
   * @param question the case, with the hints that it is to be asked with
   */
  default void agreeOn(Case question) {
    Verdict ours = question.askOf(auditor());
    Verdict theirs = question.askOf(reference());
    Broken.unlessEqual(
        "law 1 (agreement)",
        "the auditor alone",
        Says.all(ours.findings()),
        "the reference alone",
        Says.all(theirs.findings()));
    Broken.unlessSame(
        "law 1 (agreement)", "`unrecognised`", ours.unrecognised(), theirs.unrecognised());
    Broken.unlessSame("law 1 (agreement)", "`nextChange`", ours.nextChange(), theirs.nextChange());
    Broken.unlessSame("law 1 (agreement)", "`coverage`", ours.coverage(), theirs.coverage());
    Broken.unlessSame("law 1 (agreement)", "`status`", ours.status(), theirs.status());
    Broken.unlessSame("law 1 (agreement)", "`options`", ours.options(), theirs.options());
    Broken.unlessSame("law 1 (agreement)", "`catalogs`", ours.catalogs(), theirs.catalogs());
    Broken.unlessSame("law 1 (agreement)", "`at`", ours.at(), theirs.at());
    Broken.unlessSame("law 1 (agreement)", "`device`", ours.device(), theirs.device());
  }

  /**
   * Decisions agree.
   *
   * @param question a case
   * @param conduct what is to be done with the first piece of its software
   */
  @Law(perThousand = 300)
  default void decisionsAgree(@ForAll Case question, @ForAll Conduct conduct) {
    Assume.that(!question.device().software().isEmpty());
    Case plain = withHints(question, false);
    Decision ours = decide(auditor(), plain, conduct);
    Decision theirs = decide(reference(), plain, conduct);
    Broken.unlessEqual(
        "law 1 (agreement)",
        "the auditor alone",
        Says.all(ours.findings()),
        "the reference alone",
        Says.all(theirs.findings()));
    Broken.unlessSame("law 1 (agreement)", "`recognised`", ours.recognised(), theirs.recognised());
    Broken.unlessSame("law 1 (agreement)", "`options`", ours.options(), theirs.options());
  }

  /**
   * Block lists agree.
   *
   * @param question a case; its device gives the facts
   * @param conduct what is asked about doing
   */
  @Law(perThousand = 2000, atMost = 50_000)
  default void blockListsAgree(@ForAll Case question, @ForAll Conduct conduct) {
    Case plain = withHints(question, false);
    BlockList ours = blocked(auditor(), plain, conduct);
    BlockList theirs = blocked(reference(), plain, conduct);
    Broken.unlessEqual(
        "law 1 (agreement)",
        "the auditor alone",
        settled(ours),
        "the reference alone",
        settled(theirs));
    BlockList besides = BlockList.builder().from(ours).entries(theirs.entries()).build();
    Broken.unlessSame("law 1 (agreement)", "what stands besides the lines", besides, theirs);
  }

  /** The lines without the facts of ownership, which depend on the proof. */
  private static List<BlockListEntry> settled(BlockList list) {
    return list.entries().stream()
        .map(
            entry ->
                BlockListEntry.builder()
                    .from(entry)
                    .missing(
                        entry.missing().stream()
                            .filter(fact -> !(fact instanceof Fact.OfVendor))
                            .toList())
                    .build())
        .toList();
  }

  /**
   * {@return a case with hints on or off}
   *
   * @param question the case
   * @param hints whether they are on
   */
  static Case withHints(Case question, boolean hints) {
    return question.withOptions(
        AuditOptions.builder().from(question.options()).hints(hints).build());
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

  private static Decision decide(Auditor auditor, Case question, Conduct conduct) {
    Software software = question.device().software().get(0);
    return auditor.decide(
        question.catalogs(),
        question.waivers(),
        question.device(),
        software,
        conduct,
        question.at(),
        question.options());
  }
}
