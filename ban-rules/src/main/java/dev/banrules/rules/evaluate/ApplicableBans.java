package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.target.Circumstances;
import dev.banrules.rules.target.Targets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the bans that can concern software, whatever the device: those whose target matches it on
 * some day, surely or possibly.
 */
final class ApplicableBans {

  private final Targets targets;
  private final CandidateBans candidates;

  ApplicableBans(CompiledCatalogs catalogs, CompiledBans bans) {
    this.targets = catalogs.targets();
    this.candidates = bans.candidates();
  }

  /** The bans that can concern software with these parts, by id. */
  ImmutableList<ApplicableBan> of(ImmutableList<Part> parts, boolean strict) {
    ImmutableList.Builder<ApplicableBan> applicable = ImmutableList.builder();
    for (CompiledBan candidate : candidates(parts, strict)) {
      applicable(candidate, parts, strict).ifPresent(applicable::add);
    }
    return applicable.build();
  }

  /** The bans that may concern software with these parts, and some that turn out not to. */
  ImmutableList<CompiledBan> candidates(ImmutableList<Part> parts, boolean strict) {
    return candidates.of(parts, strict);
  }

  /** The bans of which a part may match the target, in strict mode too, whatever its kind. */
  ImmutableList<CompiledBan> naming(Part part) {
    return candidates.naming(part);
  }

  /** A candidate, where it can concern software with these parts. */
  Optional<ApplicableBan> applicable(
      CompiledBan candidate, ImmutableList<Part> parts, boolean strict) {
    return Optional.of(applied(candidate, parts)).filter(ban -> mayMatch(ban, strict));
  }

  /** A ban for software with these parts, whether or not it can concern it. */
  ApplicableBan applied(CompiledBan ban, ImmutableList<Part> parts) {
    ImmutableList<Part> evaluated =
        parts.stream().filter(ban::isAskedOf).collect(ImmutableList.toImmutableList());
    ImmutableSet<LocalDate> vendors = vendorChanges(ban, evaluated);
    return vendors.isEmpty()
        ? new ApplicableBan(ban, evaluated, ban.matchChanges(), ban.changes())
        : new ApplicableBan(
            ban, evaluated, ban.matchChanges().and(vendors), ban.changes().and(vendors));
  }

  /**
   * The days on which it may change whose the parts are, and who owns those. Whose they are matters
   * even to a ban that asks for no vendor: its findings name the vendor.
   */
  private ImmutableSet<LocalDate> vendorChanges(CompiledBan ban, ImmutableList<Part> parts) {
    ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
    for (Part part : parts) {
      for (Identity identity : part.identities()) {
        days.addAll(targets.whose().changes(identity));
        if (ban.facts().asksVendors() && ban.facts().asksOwners()) {
          for (Id<Vendor> vendor : targets.whose().ever(identity)) {
            days.addAll(
                ban.facts().asksAffiliates()
                    ? targets.components().changesAround(vendor)
                    : targets.components().changesIn(targets.components().above(vendor)));
          }
        }
      }
    }
    return days.build();
  }

  private boolean mayMatch(ApplicableBan ban, boolean strict) {
    for (LocalDate day : ban.matchChanges().oneDayOfEachPeriod()) {
      if (mayMatch(ban, day, strict)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the target matches on a day, surely or possibly, whatever the device. */
  boolean mayMatch(ApplicableBan ban, LocalDate day, boolean strict) {
    Circumstances circumstances = Circumstances.ofAnyDevice(day, strict);
    for (Part part : ban.parts()) {
      for (Step step : targets.answers(ban.ban().target(), part, circumstances)) {
        if (step.truth() != Truth.NO) {
          return true;
        }
      }
    }
    return false;
  }
}
