package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.verdict.Remedy;
import dev.banrules.rules.scope.ScopeFacts;
import dev.banrules.rules.target.TargetFacts;
import java.time.LocalDate;
import java.util.List;

/** A ban with what can be said of it once for all devices. */
final class CompiledBan {

  private final Ban ban;
  private final TargetFacts facts;
  private final ImmutableSortedSet<LocalDate> hitChanges;
  private final ImmutableSortedSet<LocalDate> changes;
  private final ImmutableSet<Remedy> remedies;

  /** Not sorted, since a hash is told faster than an order. */
  private final ImmutableSet<Conduct> prohibits;

  private CompiledBan(
      Ban ban,
      TargetFacts facts,
      ImmutableSortedSet<LocalDate> hitChanges,
      ImmutableSortedSet<LocalDate> changes,
      ImmutableSet<Remedy> remedies) {
    this.ban = ban;
    this.facts = facts;
    this.prohibits = ImmutableSet.copyOf(ban.prohibits().asList());
    this.hitChanges = hitChanges;
    this.changes = changes;
    this.remedies = remedies;
  }

  static CompiledBan of(Ban ban, List<Waiver> waivers, CompiledCatalogs rulebook) {
    TargetFacts facts = TargetFacts.of(ban.target());
    ImmutableSortedSet.Builder<LocalDate> hitChanges = ImmutableSortedSet.naturalOrder();
    if (facts.asksSuccessors()) {
      hitChanges.addAll(rulebook.targets().successions().changes());
    }
    if (ScopeFacts.isTerritorial(ban.scope())) {
      hitChanges.addAll(rulebook.places().changes());
    }
    ImmutableSortedSet<LocalDate> ofHits = hitChanges.build();
    ImmutableSortedSet.Builder<LocalDate> changes = ImmutableSortedSet.naturalOrder();
    changes.addAll(ofHits);
    ban.timeline().forEachBoundary(changes::add);
    for (Waiver waiver : waivers) {
      changes.add(waiver.from()).add(waiver.until());
    }
    return new CompiledBan(ban, facts, ofHits, changes.build(), remediesOf(ban));
  }

  private static ImmutableSet<Remedy> remediesOf(Ban ban) {
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

  Ban ban() {
    return ban;
  }

  Timeline timeline() {
    return ban.timeline();
  }

  boolean prohibits(Conduct conduct) {
    return prohibits.contains(conduct);
  }

  /** What its target asks about. */
  TargetFacts facts() {
    return facts;
  }

  /** The days on which what is in scope or on target can change, ownership left aside. */
  ImmutableSortedSet<LocalDate> hitChanges() {
    return hitChanges;
  }

  /** The days on which anything about it can change, ownership and a device's events left aside. */
  ImmutableSortedSet<LocalDate> changes() {
    return changes;
  }

  /** What puts an end to a finding of this ban. */
  ImmutableSet<Remedy> remedies() {
    return remedies;
  }
}
