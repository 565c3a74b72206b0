package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Finding;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipComponents;
import dev.banrules.rules.target.Circumstances;
import dev.banrules.testkit.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Indexes only narrow what is asked: the engine with them answers as the engine without. */
class CandidateBansProperties {

  private static ImmutableList<CompiledBan> each(CompiledBans bans, CatalogSet catalogs) {
    return catalogs.bans().stream()
        .map(ban -> bans.find(ban.id()).orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<Id<Ban>> ids(List<CompiledBan> bans) {
    return bans.stream().map(ban -> ban.ban().id()).collect(ImmutableSet.toImmutableSet());
  }

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void whatIsNoCandidateMatchesOnNoDay(@ForAll Case question) {
    CompiledCatalogs compiled = CompiledCatalogs.of(question.catalogs(), question.waivers());
    CompiledBans bans = CompiledBans.of(compiled);
    CandidateBans candidates = bans.candidates();
    ApplicableBans applicable = new ApplicableBans(compiled, bans);
    boolean strict = question.options().unrecognised() == Unrecognised.POSSIBLE;

    for (Software software : question.device().software()) {
      ImmutableList<Part> parts = compiled.parts().of(software, question.options().hints());
      ImmutableSet<Id<Ban>> named = ids(candidates.of(parts, strict));
      ImmutableSet<Id<Ban>> concerning =
          SoftwareMatcher.remembering(Engine.DEFAULT_MEMORY, compiled, applicable)
              .match(software, question.options())
              .bans()
              .stream()
              .map(ban -> ban.ban().ban().id())
              .collect(ImmutableSet.toImmutableSet());
      assertThat(named).containsAll(concerning);
      for (CompiledBan ban : each(bans, question.catalogs())) {
        boolean matches = matchesOnSomeDay(applicable.applied(ban, parts), compiled, strict);
        Statistics.collect(matches);
        if (matches) {
          assertThat(concerning).contains(ban.ban().id());
        }
      }
    }
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  private static boolean matchesOnSomeDay(
      ApplicableBan ban, CompiledCatalogs compiled, boolean strict) {
    List<LocalDate> days = new ArrayList<>(compiled.places().changes());
    days.addAll(compiled.targets().successions().changes());
    days.addAll(ban.ban().facts().listChanges());
    compiled.catalogs().applications().stream()
        .flatMap(application -> application.vendors().stream())
        .map(ApplicationVendor::period)
        .forEach(
            period -> {
              period.from().ifPresent(days::add);
              period.until().ifPresent(days::add);
            });
    OwnershipComponents components = OwnershipComponents.of(compiled.catalogs());
    days.addAll(
        components.changesIn(
            compiled.catalogs().vendors().stream().map(vendor -> vendor.id()).toList()));
    days.add(LocalDate.of(1, 1, 1)); // before all changes
    for (LocalDate day : days) {
      for (Part part : ban.parts()) {
        if (compiled
            .targets()
            .answers(ban.ban().target(), part, Circumstances.ofAnyDevice(day, strict))
            .stream()
            .anyMatch(step -> step.truth() != Truth.NO)) {
          return true;
        }
      }
    }
    return false;
  }

  @Property(tries = 300)
  void theEngineWithIndexesFindsWhatTheEngineWithoutFinds(@ForAll Case question) {
    CompiledCatalogs compiled = CompiledCatalogs.of(question.catalogs(), question.waivers());
    CompiledBans bans = CompiledBans.of(compiled);
    ApplicableBans applicable = new ApplicableBans(compiled, bans);
    AuditOptions options = question.options();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < question.device().software().size(); i++) {
      Software software = question.device().software().get(i);
      ImmutableList<Part> parts = compiled.parts().of(software, options.hints());
      EvaluationContext context =
          new EvaluationContext(compiled, question.device(), i, software, options);
      for (CompiledBan ban : each(bans, question.catalogs())) {
        BanEvaluation evaluation = new AuditEvaluation(applicable.applied(ban, parts), context);
        findings.addAll(Findings.of(evaluation, question.at()));
      }
    }

    assertThat(
            Engine.compile(question.catalogs(), question.waivers())
                .audit(question.device(), question.at(), options)
                .findings())
        .isEqualTo(findings);
  }
}
