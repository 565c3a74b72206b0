package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Remedy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * What a finding says, without its evidence. Of missing facts those of ownership are left out:
 * which of several unsure stakes is named depends on the chain that the evidence takes.
 */
record Says(
    Id<Ban> ban,
    int software,
    Conduct conduct,
    Consequence consequence,
    Certainty certainty,
    Optional<Id<Application>> application,
    Optional<Id<Vendor>> vendor,
    Optional<PartRef> component,
    Optional<LocalDate> since,
    Optional<LocalDate> due,
    ImmutableSet<Remedy> remedies,
    ImmutableSet<Fact> missing) {

  static Says of(Finding finding) {
    return at(finding, position -> position);
  }

  /** What a finding says once the software stands at other positions. */
  static Says at(Finding finding, IntUnaryOperator position) {
    return new Says(
        finding.ban(),
        position.applyAsInt(finding.softwareIndex()),
        finding.conduct(),
        finding.consequence(),
        finding.certainty(),
        finding.application(),
        finding.vendor(),
        finding.component().map(part -> at(part, position)),
        finding.since(),
        finding.due(),
        finding.remedies(),
        finding.missing().stream()
            .filter(fact -> !(fact instanceof Fact.OfVendor))
            .map(fact -> at(fact, position))
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static PartRef at(PartRef part, IntUnaryOperator position) {
    return part instanceof PartRef.Listed listed ? at(listed, position) : part;
  }

  private static PartRef.Listed at(PartRef.Listed part, IntUnaryOperator position) {
    return new PartRef.Listed(position.applyAsInt(part.software()), part.components());
  }

  private static Fact at(Fact fact, IntUnaryOperator position) {
    return fact instanceof Fact.OfSoftware ofSoftware
        ? new Fact.OfSoftware(at(ofSoftware.part(), position), ofSoftware.detail())
        : fact;
  }

  static List<Says> all(List<Finding> findings) {
    return findings.stream().map(Says::of).collect(Collectors.toList());
  }
}
