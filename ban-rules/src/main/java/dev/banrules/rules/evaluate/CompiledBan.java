package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.verdict.Remedy;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.scope.ScopeFacts;
import dev.banrules.rules.target.CompiledTarget;
import dev.banrules.rules.target.TargetFacts;
import dev.banrules.rules.time.ChangeDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A ban with what can be worked out once for all devices. */
final class CompiledBan {

  private final Ban ban;
  private final CompiledTarget target;
  private final ChangeDays matchChanges;
  private final ChangeDays changes;
  private final ImmutableSet<Remedy> remedies;

  /** A hash set: it answers faster than the sorted one. */
  private final ImmutableSet<Conduct> prohibits;

  private CompiledBan(
      Ban ban,
      CompiledTarget target,
      ChangeDays matchChanges,
      ChangeDays changes,
      ImmutableSet<Remedy> remedies) {
    this.ban = ban;
    this.target = target;
    this.prohibits = ImmutableSet.copyOf(ban.prohibits().asList());
    this.matchChanges = matchChanges;
    this.changes = changes;
    this.remedies = remedies;
  }

  static CompiledBan of(Ban ban, CompiledCatalogs catalogs) {
    CompiledTarget target = catalogs.targets().compile(ban.target());
    List<LocalDate> matchChanges = new ArrayList<>(target.facts().listChanges());
    if (target.facts().asksSuccessors()) {
      matchChanges.addAll(catalogs.targets().successions().changes());
    }
    if (ScopeFacts.isTerritorial(ban.scope())) {
      matchChanges.addAll(catalogs.places().changes());
    }
    List<LocalDate> changes = new ArrayList<>(matchChanges);
    ban.timeline().forEachBoundary(changes::add);
    return new CompiledBan(
        ban, target, ChangeDays.of(matchChanges), ChangeDays.of(changes), remediesOf(ban));
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

  /** Whether the ban is asked of a part of software, whatever that is. */
  boolean isAskedOf(Part part) {
    return ban.products().contains(part.kind()) && (part.isWhole() || ban.embedded());
  }

  boolean prohibits(Conduct conduct) {
    return prohibits.contains(conduct);
  }

  /** Whether an audit can find anything: it asks about conducts that leave traces on a device. */
  boolean isAskedInAudits() {
    return prohibits(Conduct.USE) || prohibits(Conduct.INSTALL) || prohibits(Conduct.UPDATE);
  }

  CompiledTarget target() {
    return target;
  }

  /** What the target asks about. */
  TargetFacts facts() {
    return target.facts();
  }

  /**
   * The days on which the answers of scope and target can change, whose the software is and
   * ownership left aside.
   */
  ChangeDays matchChanges() {
    return matchChanges;
  }

  /** Those on which any answer can, events and waivers left aside too. */
  ChangeDays changes() {
    return changes;
  }

  /** What puts an end to a finding of this ban. */
  ImmutableSet<Remedy> remedies() {
    return remedies;
  }
}
