package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Remedy;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Semantics §7: a finding on a day, before it is known since when it stands.
 *
 * @param ban the ban
 * @param software the position of the software
 * @param conduct the conduct
 * @param consequence what that means
 * @param hit what hits, on the day on which it was asked
 * @param dated whether it is of a day; only an event whose day is not stated is not
 */
record Found(
    Ban ban, int software, Conduct conduct, Consequence consequence, Hit hit, boolean dated) {

  Certainty certainty() {
    return hit.reply().truth() == Truth.YES ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }

  /** "at least as grave and at least as certain (equals: use before install before update)". */
  boolean outdoes(Found other) {
    int graver = Integer.compare(other.consequence.ordinal(), consequence.ordinal());
    int surer = Integer.compare(other.certainty().ordinal(), certainty().ordinal());
    if (graver < 0 || surer < 0) {
      return false;
    }
    return graver > 0 || surer > 0 || conduct.compareTo(other.conduct) < 0;
  }

  /** What two verdicts are compared by (§7 `since`, §8 `nextChange`). */
  Key key() {
    return new Key(ban.id(), software, conduct, consequence, certainty());
  }

  record Key(
      Id<Ban> ban, int software, Conduct conduct, Consequence consequence, Certainty certainty) {}

  Finding toFinding(Optional<LocalDate> since) {
    Hit.Match named = hit.named();
    Finding.Builder finding =
        Finding.builder()
            .ban(ban.id())
            .softwareIndex(software)
            .conduct(conduct)
            .consequence(consequence)
            .certainty(certainty())
            .vendor(named.identity().map(Identity::vendor))
            .application(named.identity().flatMap(Identity::application))
            .component(
                named.part().isWhole() ? Optional.empty() : Optional.of(named.part().place()))
            .since(since)
            .remedies(remedies())
            .missing(ImmutableList.sortedCopyOf(Fact.BY_NAME, hit.reply().missing()));
    if (consequence == Consequence.DUE) {
      finding.due(Phases.deadline(ban, conduct));
    }
    return finding.build();
  }

  /** What the ban prohibits is undone, and kept from being done again. */
  private ImmutableSet<Remedy> remedies() {
    ImmutableSet.Builder<Remedy> remedies = ImmutableSet.builder();
    if (ban.prohibits().contains(Conduct.USE)) {
      remedies.add(Remedy.REMOVE);
    }
    if (ban.prohibits().contains(Conduct.INSTALL)) {
      remedies.add(Remedy.BLOCK_INSTALL);
    }
    if (ban.prohibits().contains(Conduct.UPDATE)) {
      remedies.add(Remedy.BLOCK_UPDATE);
    }
    return remedies.build();
  }
}
