package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Target;
import dev.banrules.model.base.Words;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Phase;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.verify.definition.Phases;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Drawn cases meet everything that a verdict can say. */
class CaseStatisticsProperties {

  private static final ImmutableSet<String> TARGETS =
      ImmutableSet.of(
          "ByApplication",
          "ByVendor",
          "ByOrigin",
          "ByCategory",
          "Listed",
          "Anything",
          "AllOf",
          "AnyOf",
          "Not");

  private static final ImmutableSet<String> SCOPES =
      ImmutableSet.of(
          "all-devices",
          "government-devices",
          "own-devices",
          "contractor-devices",
          "enrolled-personal-devices",
          "networked-devices",
          "CriticalInfrastructure",
          "OnPlatform",
          "OfFormFactor",
          "AllOf",
          "AnyOf",
          "Not");

  /** The fewest of a hundred cases in which each of them is to occur. */
  private static final int LEAST = 1;

  /** The fewest of a hundred cases that are to have each feature. */
  private static final int LEAST_OF_FEATURES = 10;

  /** The fewest of a hundred block lists that are to have each kind of line. */
  private static final double LEAST_OF_LINES = 0.4;

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void everyConsequenceOccurs(@ForAll Case question) {
    Verdict verdict = question.askOf(new ReferenceAuditor());
    Set<Consequence> found =
        verdict.findings().stream().map(Finding::consequence).collect(Collectors.toSet());
    for (Consequence consequence : Consequence.values()) {
      collect("consequence " + Words.wordOf(consequence), found.contains(consequence));
    }
    for (Status status : Status.values()) {
      collect("status " + Words.wordOf(status), verdict.status() == status);
    }
    for (Certainty certainty : Certainty.values()) {
      collect(
          "certainty " + Words.wordOf(certainty),
          verdict.findings().stream().anyMatch(f -> f.certainty() == certainty));
    }
    collect("part", verdict.findings().stream().anyMatch(f -> f.component().isPresent()));
    collect("unrecognised", !verdict.unrecognised().isEmpty());
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void everyPhaseScopeAndTargetOccurs(@ForAll Case question) {
    Set<Phase> phases =
        question.catalogs().bans().stream()
            .flatMap(ban -> ban.prohibits().stream().map(c -> Phases.phase(ban, c, question.at())))
            .collect(Collectors.toSet());
    for (Phase phase : Phase.values()) {
      collect("phase " + Words.wordOf(phase), phases.contains(phase));
    }
    Set<String> scopes =
        question.catalogs().bans().stream()
            .map(Ban::scope)
            .flatMap(CaseStatisticsProperties::kinds)
            .collect(Collectors.toSet());
    SCOPES.forEach(kind -> collect("scope " + kind, scopes.contains(kind)));
    Set<String> targets =
        question.catalogs().bans().stream()
            .map(Ban::target)
            .flatMap(CaseStatisticsProperties::kinds)
            .collect(Collectors.toSet());
    TARGETS.forEach(kind -> collect("target " + kind, targets.contains(kind)));
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void everyFeatureOccursOften(@ForAll Case question) {
    for (CaseFeature feature : CaseFeature.values()) {
      collect("feature " + Words.wordOf(feature), feature.occursIn(question), LEAST_OF_FEATURES);
    }
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void everyKindOfLineOccursInBlockLists(@ForAll Case question) {
    Set<Conduct> prohibited = question.catalogs().bans().iterator().next().prohibits();
    BlockList list =
        new ReferenceAuditor()
            .blocked(
                question.catalogs(),
                question.waivers(),
                question.device(),
                prohibited.contains(Conduct.USE) ? Conduct.USE : prohibited.iterator().next(),
                question.at(),
                AuditOptions.builder().from(question.options()).hints(false).build());
    for (Answer answer : Answer.values()) {
      collect(
          "line of " + Words.wordOf(answer),
          list.entries().stream().anyMatch(line -> line.decision() == answer),
          LEAST_OF_LINES);
    }
    collect(
        "line of a pattern",
        list.entries().stream()
            .anyMatch(line -> line.identifier().filter(IdentifierPattern::isPattern).isPresent()),
        LEAST_OF_LINES);
    collect(
        "line of all others",
        list.entries().stream().anyMatch(line -> line.identifier().isEmpty()),
        LEAST_OF_LINES);
  }

  private static void collect(String label, boolean occurs) {
    collect(label, occurs, LEAST);
  }

  private static void collect(String label, boolean occurs, double least) {
    Statistics.label(label)
        .collect(occurs)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= least));
  }

  private static Stream<String> kinds(Scope scope) {
    if (scope instanceof Scope.Devices devices) {
      return Stream.of(Words.wordOf(devices.relation()));
    }
    return Stream.concat(
        Stream.of(scope.getClass().getSimpleName()),
        CaseFeature.parts(scope).flatMap(CaseStatisticsProperties::kinds));
  }

  private static Stream<String> kinds(Target target) {
    return Stream.concat(
        Stream.of(target.getClass().getSimpleName()),
        CaseFeature.parts(target).flatMap(CaseStatisticsProperties::kinds));
  }
}
