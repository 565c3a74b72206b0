package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
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
import java.util.regex.Pattern;
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
    Optional<String> component,
    Optional<LocalDate> since,
    Optional<LocalDate> due,
    ImmutableSet<Remedy> remedies,
    ImmutableSortedSet<String> missing) {

  private static final Pattern POSITION = Pattern.compile("^software\\[(\\d+)]");

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
        finding.component().map(place -> at(place, position)),
        finding.since(),
        finding.due(),
        finding.remedies(),
        finding.missing().stream()
            .filter(fact -> !fact.startsWith("vendors["))
            .map(fact -> at(fact, position))
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
  }

  private static String at(String place, IntUnaryOperator position) {
    return POSITION
        .matcher(place)
        .replaceFirst(
            match -> "software[" + position.applyAsInt(Integer.parseInt(match.group(1))) + "]");
  }

  static List<Says> all(List<Finding> findings) {
    return findings.stream().map(Says::of).collect(Collectors.toList());
  }
}
