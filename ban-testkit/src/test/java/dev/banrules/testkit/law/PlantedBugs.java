package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.edit.Edits;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Bugs: each one is a small misreading of the definition, put before or behind the reference. */
final class PlantedBugs {

  private PlantedBugs() {}

  // time

  /** The violation starts on the deadline, not on the day after it. */
  static Case deadlineIsTooLate(Case question) {
    return eachBan(
        question,
        ban -> {
          Timeline timeline = ban.timeline();
          ImmutableSortedMap.Builder<Conduct, ConductDates> conducts =
              ImmutableSortedMap.naturalOrder();
          timeline
              .conducts()
              .forEach(
                  (conduct, dates) ->
                      conducts.put(
                          conduct,
                          new ConductDates(
                              dates.effective(),
                              dates
                                  .deadline()
                                  .map(day -> day.minusDays(1))
                                  .filter(day -> !day.isBefore(timeline.effective(conduct))))));
          return Ban.builder()
              .from(ban)
              .timeline(Timeline.builder().from(timeline).conducts(conducts.build()).build())
              .build();
        });
  }

  /** A suspension is overlooked. */
  static Case suspensionsAreOverlooked(Case question) {
    return eachBan(
        question,
        ban ->
            Ban.builder()
                .from(ban)
                .timeline(
                    Timeline.builder().from(ban.timeline()).suspended(ImmutableList.of()).build())
                .build());
  }

  /** The next change is named a day late. */
  static Verdict nextChangeIsLate(Verdict verdict) {
    return Verdict.builder()
        .from(verdict)
        .nextChange(
            verdict
                .nextChange()
                .map(change -> new NextChange(change.day().map(day -> day.plusDays(1)))))
        .build();
  }

  // ownership

  /** Stakes are not added up. */
  static Case stakesAreNotAddedUp(Case question) {
    return eachBan(
        question, ban -> Ban.builder().from(ban).target(notAggregated(ban.target())).build());
  }

  private static Target notAggregated(Target target) {
    if (!(target instanceof Target.ByVendor by)) {
      return target;
    }
    Reach reach = by.reach();
    return new Target.ByVendor(
        by.vendor(),
        reach.isSelf()
            ? reach
            : new Reach(
                reach.subsidiaries(),
                false,
                reach.controlled(),
                reach.affiliates(),
                reach.successors()));
  }

  /** Of several stakes in one vendor only the last one stated counts. */
  static Case onlyTheLastStakeCounts(Case question) {
    return eachCatalog(
        question,
        catalog ->
            Catalog.builder()
                .from(catalog)
                .vendors(
                    catalog.vendors().stream()
                        .map(v -> Vendor.builder().from(v).stakes(lastOf(v.stakes())).build())
                        .toList())
                .build());
  }

  // scope

  /** A location that is not stated is taken for none. */
  static Case missingLocationIsNone(Case question) {
    DeviceProfile device = question.device();
    return question.withDevice(
        DeviceProfile.builder()
            .from(device)
            .location(device.location().orElse(ImmutableSet.of()))
            .build());
  }

  /** An owner whose kind is not stated is taken for a government. */
  static Case missingKindIsGovernment(Case question) {
    Owner owner = question.device().owner();
    return question.withDevice(
        DeviceProfile.builder()
            .from(question.device())
            .owner(
                new Owner(
                    Optional.of(owner.kind().orElse(OwnerKind.GOVERNMENT)),
                    owner.affiliation(),
                    owner.sector()))
            .build());
  }

  // identity

  /** Only the first identifier of software is looked up. */
  static Case onlyTheFirstIdentifierCounts(Case question) {
    return question.withDevice(
        Edits.withSoftware(
            question.device(),
            question.device().software().stream()
                .map(
                    software ->
                        Software.builder()
                            .from(software)
                            .identifiers(
                                software.identifiers().stream()
                                    .limit(1)
                                    .collect(ImmutableList.toImmutableList()))
                            .build())
                .toList()));
  }

  /** The aliases of vendors and the further names of applications are overlooked. */
  static Case furtherNamesAreOverlooked(Case question) {
    return eachCatalog(
        question,
        catalog ->
            Catalog.builder()
                .from(catalog)
                .vendors(
                    catalog.vendors().stream()
                        .map(v -> Vendor.builder().from(v).aliases(List.of()).build())
                        .toList())
                .applications(
                    catalog.applications().stream()
                        .map(a -> Application.builder().from(a).names(List.of()).build())
                        .toList())
                .build());
  }

  // exemptions

  /** Approval is not asked for. */
  static Case approvalIsNotNeeded(Case question) {
    return eachBan(
        question,
        ban ->
            Ban.builder()
                .from(ban)
                .exemptions(
                    ban.exemptions().stream()
                        .map(e -> new Exemption(e.id(), e.purposes(), false, e.conditions()))
                        .toList())
                .build());
  }

  /** Of several waivers only the last one counts. */
  static Case onlyTheLastWaiverCounts(Case question) {
    return question.withWaivers(lastOf(question.waivers()));
  }

  /** Of several exemptions only the last one counts. */
  static Case onlyTheLastExemptionCounts(Case question) {
    return eachBan(
        question.withWaivers(ImmutableList.of()),
        ban -> Ban.builder().from(ban).exemptions(lastOf(ban.exemptions())).build());
  }

  // findings

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

  private static <T> ImmutableList<T> lastOf(ImmutableList<T> list) {
    return list.subList(Math.max(0, list.size() - 1), list.size());
  }

  private static Case eachBan(Case question, UnaryOperator<Ban> change) {
    return eachCatalog(
        question,
        catalog ->
            Catalog.builder()
                .from(catalog)
                .bans(catalog.bans().stream().map(change).toList())
                .build());
  }

  private static Case eachCatalog(Case question, UnaryOperator<Catalog> change) {
    return question.withCatalogs(Edits.eachCatalog(question.catalogs(), change));
  }
}
