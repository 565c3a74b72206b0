package dev.banrules.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.base.Id;
import dev.banrules.model.base.Truth;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.Finding;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.Families;
import dev.banrules.testkit.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Indexes only narrow what is asked: the engine with them answers as the engine without. */
class CandidatesProperties {

  private static ImmutableList<CompiledBan> compiled(Rulebook rulebook) {
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
    Rulebook rulebook = Rulebook.of(question.catalogs(), question.waivers());
    ImmutableList<CompiledBan> bans = compiled(rulebook);
    Families families = Families.of(question.catalogs());
    Candidates candidates = new Candidates(rulebook, families, bans);
    Resolver resolver = new Resolver(rulebook, bans);
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

  private static boolean matchesOnSomeDay(Touch touch, Rulebook rulebook, boolean strict) {
    List<LocalDate> days = new ArrayList<>(rulebook.places().changes());
    days.addAll(rulebook.targets().successions().changes());
    Families families = Families.of(rulebook.catalogs());
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
    Rulebook rulebook = Rulebook.of(question.catalogs(), question.waivers());
    ImmutableList<CompiledBan> bans = compiled(rulebook);
    Resolver resolver = new Resolver(rulebook, bans);
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
