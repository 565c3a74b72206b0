package dev.banrules.testkit.planted;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Party;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import java.util.List;

/** Misreadings of semantics §7 and §8: who is bound, what is reported, and what it comes to. */
final class FindingBugs {

  private FindingBugs() {}

  /** Only the findings of one ban are reported. */
  static Verdict onlyOneBanIsReported(Verdict verdict) {
    return reporting(
        verdict,
        verdict.findings().stream()
            .filter(f -> f.ban().equals(verdict.findings().get(0).ban()))
            .toList());
  }

  /** Only the findings about one piece of software are reported. */
  static Verdict onlyOneSoftwareIsReported(Verdict verdict) {
    return reporting(
        verdict,
        verdict.findings().stream()
            .filter(f -> f.softwareIndex() == verdict.findings().get(0).softwareIndex())
            .toList());
  }

  private static Verdict reporting(Verdict verdict, List<Finding> findings) {
    return Verdict.builder().from(verdict).findings(findings).build();
  }

  /** Every ban binds everybody. */
  static Case everybodyIsBound(Case question) {
    return Rewriting.bans(
        question, ban -> Ban.builder().from(ban).binds(ImmutableList.of()).build());
  }

  /** Whoever asks, users are meant. */
  static Case usersAlwaysAsk(Case question) {
    return question.withOptions(
        AuditOptions.builder().from(question.options()).askedBy(Party.USERS).build());
  }

  /** A ban that names nobody binds users, and nobody else. */
  static Case bansBindUsers(Case question) {
    return Rewriting.bans(
        question,
        ban -> ban.binds().isEmpty() ? Ban.builder().from(ban).addBinds(Party.USERS).build() : ban);
  }

  /** A list of software in part is as good as a whole one. */
  static Verdict partIsAllThereIs(Verdict verdict) {
    return verdict.coverage() == Coverage.PARTIAL ? complete(verdict) : verdict;
  }

  /** Software that nobody looked at is taken for none. */
  static Verdict unseenIsNone(Verdict verdict) {
    return verdict.coverage() == Coverage.NONE ? complete(verdict) : verdict;
  }

  private static Verdict complete(Verdict verdict) {
    return Verdict.builder().from(verdict).coverage(Coverage.COMPLETE).build();
  }
}
