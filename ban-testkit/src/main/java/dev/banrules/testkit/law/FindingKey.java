package dev.banrules.testkit.law;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import java.util.List;

/** What of a finding does not change until the next change (semantics §8). */
record FindingKey(
    Id<Ban> ban, int software, Conduct conduct, Consequence consequence, Certainty certainty) {

  static List<FindingKey> all(Verdict verdict) {
    return verdict.findings().stream().map(FindingKey::of).toList();
  }

  private static FindingKey of(Finding finding) {
    return new FindingKey(
        finding.ban(),
        finding.softwareIndex(),
        finding.conduct(),
        finding.consequence(),
        finding.certainty());
  }
}
