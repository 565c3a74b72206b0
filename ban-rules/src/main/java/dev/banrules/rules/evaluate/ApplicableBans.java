package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipComponents;
import java.time.LocalDate;

/**
 * Finds the bans that can concern software, whatever the device: those whose target matches it on
 * some day, surely or possibly.
 */
final class ApplicableBans {

  private final CompiledCatalogs catalogs;
  private final OwnershipComponents components;
  private final CandidateBans candidates;

  ApplicableBans(CompiledCatalogs catalogs, ImmutableList<CompiledBan> bans) {
    this.catalogs = catalogs;
    this.components = OwnershipComponents.of(catalogs.catalogs());
    this.candidates = new CandidateBans(catalogs, components, bans);
  }

  /** The bans that can concern software with these parts, by id. */
  ImmutableList<ApplicableBan> of(ImmutableList<Part> parts, boolean strict) {
    ImmutableList.Builder<ApplicableBan> applicable = ImmutableList.builder();
    for (CompiledBan candidate : candidates.of(parts, strict)) {
      ApplicableBan ban = applied(candidate, parts);
      if (mayMatch(ban, strict)) {
        applicable.add(ban);
      }
    }
    return applicable.build();
  }

  /** A ban for software with these parts, whether or not it can concern it. */
  ApplicableBan applied(CompiledBan ban, ImmutableList<Part> parts) {
    ImmutableList<Part> evaluated = ban.ban().embedded() ? parts : parts.subList(0, 1);
    if (!ban.facts().asksOwners()) {
      return new ApplicableBan(ban, evaluated, ban.matchChanges(), ban.changes());
    }
    ImmutableSet<LocalDate> ownership = ownershipChanges(ban, evaluated);
    return new ApplicableBan(
        ban, evaluated, ban.matchChanges().and(ownership), ban.changes().and(ownership));
  }

  private ImmutableSet<LocalDate> ownershipChanges(CompiledBan ban, ImmutableList<Part> parts) {
    ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
    for (Part part : parts) {
      for (Identity identity : part.identities()) {
        Iterable<Id<Vendor>> vendors =
            ban.facts().asksAffiliates()
                ? components.of(identity.vendor())
                : components.above(identity.vendor());
        days.addAll(components.changesIn(vendors));
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

  /** Whether the target matches on a day, surely or possibly. */
  boolean mayMatch(ApplicableBan ban, LocalDate day, boolean strict) {
    for (Part part : ban.parts()) {
      for (Step step : catalogs.targets().answers(ban.ban().ban().target(), part, day, strict)) {
        if (step.truth() != Truth.NO) {
          return true;
        }
      }
    }
    return false;
  }
}
