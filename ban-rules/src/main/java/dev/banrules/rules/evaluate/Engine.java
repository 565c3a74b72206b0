package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Evidence.Excuse;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.identity.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Audits devices and decides requests against compiled bans. */
public final class Engine {

  private final CompiledCatalogs rulebook;
  private final ImmutableList<CompiledBan> bans;
  private final ImmutableList<CatalogReference> references;
  private final SoftwareMatcher resolver;

  private Engine(CompiledCatalogs rulebook, ImmutableList<CompiledBan> bans) {
    this.rulebook = rulebook;
    this.bans = bans;
    this.references =
        rulebook.catalogs().catalogs().stream()
            .map((Catalog catalog) -> CatalogReference.to(catalog))
            .collect(ImmutableList.toImmutableList());
    this.resolver = new SoftwareMatcher(rulebook, bans);
  }

  /**
   * {@return the engine for catalogs and waivers}
   *
   * @param catalogs the catalogs
   * @param waivers the waivers
   */
  public static Engine compile(CatalogSet catalogs, List<Waiver> waivers) {
    CompiledCatalogs rulebook = CompiledCatalogs.of(catalogs, waivers);
    return new Engine(
        rulebook,
        catalogs.bans().stream()
            .map(ban -> CompiledBan.of(ban, rulebook.excuses().waiversFor(ban.id()), rulebook))
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the catalogs that were compiled} */
  public CatalogSet catalogs() {
    return rulebook.catalogs();
  }

  /**
   * {@return the verdict on a device}
   *
   * @param device the device
   * @param at the date
   * @param options what the caller chose
   */
  public Verdict audit(DeviceProfile device, LocalDate at, AuditOptions options) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    ImmutableList.Builder<Integer> unrecognised = ImmutableList.builder();
    Optional<LocalDate> nextChange = Optional.empty();
    for (int i = 0; i < device.software().size(); i++) {
      Software software = device.software().get(i);
      MatchedSoftware resolved = resolver.resolve(software, options);
      if (resolved.equals(MatchedSoftware.UNTOUCHED)) {
        continue; // as most software is
      }
      if (!resolved.recognised()) {
        unrecognised.add(i);
      }
      for (ApplicableBan touch : resolved.touches()) {
        Question question = new Question(rulebook, touch, device, i, software, options);
        Asking asking = Asking.ofAudit(question);
        findings.addAll(Findings.of(question, asking, at));
        if (options.nextChange()) {
          nextChange = earlier(nextChange, asking.nextChange(at));
        }
      }
    }
    return Verdict.builder()
        .device(device.id())
        .at(at)
        .catalogs(references)
        .findings(findings.build())
        .unrecognised(unrecognised.build())
        .nextChange(
            options.nextChange() ? Optional.of(new NextChange(nextChange)) : Optional.empty())
        .build();
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
  }

  /**
   * {@return what to do with a request}
   *
   * @param device the device
   * @param software the software that it is about
   * @param conduct what is to be done with it
   * @param at the date
   * @param options what the caller chose
   */
  public Decision decide(
      DeviceProfile device,
      Software software,
      Conduct conduct,
      LocalDate at,
      AuditOptions options) {
    MatchedSoftware resolved = resolver.resolve(software, options);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ApplicableBan touch : resolved.touches()) {
      Question question = new Question(rulebook, touch, device, 0, software, options);
      findings.addAll(Findings.of(question, Asking.ofDecision(question, conduct), at));
    }
    return Decision.builder()
        .device(device.id())
        .at(at)
        .conduct(conduct)
        .recognised(resolved.recognised())
        .findings(findings.build())
        .build();
  }

  /**
   * {@return how a ban was asked of each piece of software on a device, for use, install and
   * update, as far as it prohibits them; empty if no catalog has the ban}
   *
   * @param device the device
   * @param id the ban
   * @param at the date
   * @param options what the caller chose
   */
  public ImmutableList<Explanation> explain(
      DeviceProfile device, Id<Ban> id, LocalDate at, AuditOptions options) {
    ImmutableList.Builder<Explanation> explanations = ImmutableList.builder();
    for (CompiledBan ban : bans) {
      if (ban.ban().id().equals(id)) {
        for (int i = 0; i < device.software().size(); i++) {
          Software software = device.software().get(i);
          ImmutableList<Part> parts = rulebook.parts().of(software, options.hints());
          ApplicableBan touch = resolver.touch(ban, parts);
          explain(new Question(rulebook, touch, device, i, software, options), at)
              .forEach(explanations::add);
        }
      }
    }
    return explanations.build();
  }

  private static ImmutableList<Explanation> explain(Question question, LocalDate at) {
    ImmutableList<Outcome> outcomes = Asking.ofAudit(question).on(at);
    ImmutableList.Builder<Explanation> explanations = ImmutableList.builder();
    for (Conduct conduct : ImmutableList.of(Conduct.USE, Conduct.INSTALL, Conduct.UPDATE)) {
      if (question.ban().prohibits(conduct)) {
        Optional<Outcome> outcome =
            outcomes.stream().filter(o -> o.conduct().equals(conduct)).findFirst();
        LocalDate day = outcome.map(Outcome::day).orElse(dayOf(question, conduct, at));
        Match hit = question.hit(day);
        ImmutableList<Excuse> tried = outcome.map(Outcome::tried).orElse(ImmutableList.of());
        explanations.add(
            new Explanation(
                question.ban().ban().id(),
                question.position(),
                conduct,
                outcome.isPresent() && outcome.get().undated() ? Truth.UNKNOWN : hit.truth(),
                outcome.map(Outcome::consequence),
                EvidenceBuilder.ofAll(question, conduct, hit, day, tried, at)));
      }
    }
    return explanations.build();
  }

  private static LocalDate dayOf(Question question, Conduct conduct, LocalDate at) {
    return conduct.isEvent() ? question.dayOf(conduct).orElse(at) : at;
  }

  /**
   * {@return what software is taken for}
   *
   * @param software the software
   * @param options what the caller chose
   */
  public ImmutableList<Identity> identify(Software software, AuditOptions options) {
    return rulebook.identification().identify(software, options.hints());
  }
}
