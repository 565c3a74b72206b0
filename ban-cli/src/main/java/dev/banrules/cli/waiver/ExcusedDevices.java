package dev.banrules.cli.waiver;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Verdict;

/** Counts on how many devices each waiver excuses something. */
final class ExcusedDevices {

  private final Multiset<Id<Waiver>> devices = HashMultiset.create();

  void add(Verdict verdict) {
    verdict.findings().stream()
        .filter(finding -> finding.consequence() == Consequence.EXEMPT)
        .flatMap(finding -> finding.evidence().stream())
        .filter(Evidence.Excuse.class::isInstance)
        .map(Evidence.Excuse.class::cast)
        .filter(excuse -> excuse.holds() == Truth.YES)
        .flatMap(excuse -> excuse.waiver().stream())
        .distinct()
        .forEach(devices::add);
  }

  long by(Waiver waiver) {
    return devices.count(waiver.id());
  }
}
