package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Finding;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipComponents;
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

  private static ImmutableList<CompiledBan> compiled(CompiledCatalogs rulebook) {
    return rulebook.catalogs().bans().stream()
        .map(ban -> CompiledBan.of(ban, rulebook.excuses().waiversFor(ban.id()), rulebook))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<Id<Ban>> ids(List<CompiledBan> bans) {
    return bans.stream().map(ban -> ban.ban().id()).collect(ImmutableSet.toImmutableSet());
  }

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void whatIsNoCandidateMatchesOnNoDay(@ForAll Case question) {
    CompiledCatalogs rulebook = CompiledCatalogs.of(question.catalogs(), question.waivers());
    ImmutableList<CompiledBan> bans = compiled(rulebook);
    OwnershipComponents families = OwnershipComponents.of(question.catalogs());
    CandidateBans candidates = new CandidateBans(rulebook, families, bans);
    SoftwareMatcher resolver = new SoftwareMatcher(rulebook, bans);
    boolean strict = question.options().unrecognised() == Unrecognised.POSSIBLE;

    for (Software software : question.device().software()) {
      ImmutableList<Part> parts = rulebook.parts().of(software, question.options().hints());
      ImmutableSet<Id<Ban>> asked = ids(candidates.of(parts, strict));
      ImmutableSet<Id<Ban>> touching =
          resolver.resolve(software, question.options()).touches().stream()
              .map(touch -> touch.ban().ban().id())
              .collect(ImmutableSet.toImmutableSet());
      assertThat(asked).containsAll(touching);
      for (CompiledBan ban : bans) {
        boolean matches = matchesOnSomeDay(resolver.touch(ban, parts), rulebook, strict);
        Statistics.collect(matches);
        if (matches) {
          assertThat(touching).contains(ban.ban().id());
        }
      }
    }
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  private static boolean matchesOnSomeDay(
      ApplicableBan touch, CompiledCatalogs rulebook, boolean strict) {
    List<LocalDate> days = new ArrayList<>(rulebook.places().changes());
    days.addAll(rulebook.targets().successions().changes());
    OwnershipComponents families = OwnershipComponents.of(rulebook.catalogs());
    days.addAll(
        families.changesIn(
            rulebook.catalogs().vendors().stream().map(vendor -> vendor.id()).toList()));
    days.add(LocalDate.MIN);
    for (LocalDate day : days) {
      for (Part part : touch.parts()) {
        if (rulebook.targets().answers(touch.ban().ban().target(), part, day, strict).stream()
            .anyMatch(step -> step.truth() != Truth.NO)) {
          return true;
        }
      }
    }
    return false;
  }

  @Property(tries = 300)
  void theEngineWithIndexesFindsWhatTheEngineWithoutFinds(@ForAll Case question) {
    CompiledCatalogs rulebook = CompiledCatalogs.of(question.catalogs(), question.waivers());
    ImmutableList<CompiledBan> bans = compiled(rulebook);
    SoftwareMatcher resolver = new SoftwareMatcher(rulebook, bans);
    AuditOptions options = question.options();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < question.device().software().size(); i++) {
      Software software = question.device().software().get(i);
      ImmutableList<Part> parts = rulebook.parts().of(software, options.hints());
      for (CompiledBan ban : bans) {
        Question each =
            new Question(
                rulebook, resolver.touch(ban, parts), question.device(), i, software, options);
        findings.addAll(Findings.of(each, Asking.ofAudit(each), question.at()));
      }
    }

    assertThat(
            Engine.compile(question.catalogs(), question.waivers())
                .audit(question.device(), question.at(), options)
                .findings())
        .isEqualTo(findings);
  }
}
