package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.AuditOptions.Unrecognised;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.scope.ScopeEvaluator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Audits devices and decides requests in three steps: which bans can concern each piece of software
 * ({@link SoftwareMatcher}), what each of them means on the day ({@link BanEvaluation}), and the
 * findings with their evidence ({@link Findings}).
 */
public final class Engine {

  /** How many bytes are remembered of software, unless another number is told. */
  public static final long DEFAULT_MEMORY = 64L << 20;

  private final CompiledCatalogs catalogs;
  private final CompiledBans bans;
  private final ImmutableList<CatalogReference> references;
  private final ApplicableBans applicableBans;
  private final SoftwareMatcher matcher;
  private final BlockLists blockLists;

  private Engine(
      CompiledCatalogs catalogs,
      CompiledBans bans,
      ApplicableBans applicableBans,
      SoftwareMatcher matcher,
      BlockLists blockLists) {
    this.catalogs = catalogs;
    this.bans = bans;
    this.references = blockLists.references();
    this.applicableBans = applicableBans;
    this.matcher = matcher;
    this.blockLists = blockLists;
  }

  /**
   * {@return the engine for catalogs and waivers}
   *
   * @param catalogs the catalogs
   * @param waivers the waivers
   */
  public static Engine compile(CatalogSet catalogs, List<Waiver> waivers) {
    CompiledCatalogs compiled = CompiledCatalogs.of(catalogs, waivers);
    return of(compiled, CompiledBans.of(compiled), DEFAULT_MEMORY);
  }

  private static Engine of(CompiledCatalogs catalogs, CompiledBans bans, long memory) {
    ApplicableBans applicable = new ApplicableBans(catalogs, bans);
    return new Engine(
        catalogs,
        bans,
        applicable,
        SoftwareMatcher.remembering(memory, catalogs, applicable),
        BlockLists.of(catalogs, applicable));
  }

  /**
   * {@return the engine for other catalogs and waivers, which shares with this one what is made of
   * entries that are the same}
   *
   * @param others the catalogs
   * @param waivers the waivers
   */
  public Engine recompile(CatalogSet others, List<Waiver> waivers) {
    CompiledCatalogs compiled = catalogs.recompile(others, waivers);
    CompiledBans compiledBans = bans.recompile(compiled);
    return compiledBans == bans && compiled.knowsSoftwareAs(catalogs)
        ? new Engine(compiled, bans, applicableBans, matcher, blockLists.with(compiled))
        : of(compiled, compiledBans, matcher.bytes());
  }

  /**
   * {@return the same engine with another bound for what it remembers of software}
   *
   * @param bytes how many bytes that may take, about
   */
  public Engine remembering(long bytes) {
    return new Engine(catalogs, bans, applicableBans, matcher.remembering(bytes), blockLists);
  }

  CompiledCatalogs compiledCatalogs() {
    return catalogs;
  }

  /** What catalogs know of a product, and which bans can concern it. */
  MatchedSoftware match(Software product, AuditOptions options) {
    return matcher.match(product, options);
  }

  /** {@return the catalogs that were compiled} */
  public CatalogSet catalogs() {
    return catalogs.catalogs();
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
      MatchedSoftware matched = matcher.match(software, options);
      if (!matched.recognised()) {
        unrecognised.add(i);
      }
      if (matched.bans().isEmpty()) {
        continue;
      }
      EvaluationContext context = new EvaluationContext(catalogs, device, i, software, options);
      for (ApplicableBan ban : matched.bans()) {
        if (!ban.ban().isAskedInAudits()) {
          continue;
        }
        BanEvaluation evaluation = new AuditEvaluation(ban, context);
        findings.addAll(Findings.of(evaluation, at));
        if (options.nextChange()) {
          nextChange = earlier(nextChange, evaluation.nextChange(at));
        }
      }
    }
    return Verdict.builder()
        .device(device.id())
        .at(at)
        .coverage(device.coverage())
        .options(options)
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
    MatchedSoftware matched = matcher.match(software, options);
    EvaluationContext context = new EvaluationContext(catalogs, device, 0, software, options);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ApplicableBan ban : matched.bans()) {
      findings.addAll(Findings.of(new DecisionEvaluation(ban, context, conduct), at));
    }
    return Decision.builder()
        .device(device.id())
        .at(at)
        .options(options)
        .conduct(conduct)
        .recognised(matched.recognised())
        .findings(findings.build())
        .build();
  }

  /**
   * {@return what is banned for devices of some facts}
   *
   * @param facts the facts; id, software and coverage have no meaning
   * @param conduct what is asked about doing
   * @param at the date
   * @param options what the caller chose; fuzzy matching is off, whatever that says of it
   */
  public BlockList blocked(
      DeviceProfile facts, Conduct conduct, LocalDate at, AuditOptions options) {
    return blockLists.of(facts, conduct, at, options);
  }

  /**
   * {@return how it was answered whether a device is in scope of a ban; empty if there is none}
   *
   * @param device the device
   * @param id the ban
   * @param at the date
   */
  public Optional<Step> scope(DeviceProfile device, Id<Ban> id, LocalDate at) {
    return catalogs()
        .ban(id)
        .map(
            ban ->
                ScopeEvaluator.covers(
                    ban.scope(), ban.jurisdiction(), device, at, catalogs.places()));
  }

  /**
   * {@return how a ban was evaluated for each piece of software on a device, for use, install and
   * update, as far as it prohibits them; empty if no catalog has the ban}
   *
   * @param device the device
   * @param id the ban
   * @param at the date
   * @param options what the caller chose
   */
  public ImmutableList<Explanation> explain(
      DeviceProfile device, Id<Ban> id, LocalDate at, AuditOptions options) {
    Optional<CompiledBan> ban = bans.find(id);
    if (ban.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Explanation> explanations = ImmutableList.builder();
    for (int i = 0; i < device.software().size(); i++) {
      Software software = device.software().get(i);
      EvaluationContext context = new EvaluationContext(catalogs, device, i, software, options);
      explanations.addAll(
          Explanations.of(new AuditEvaluation(applied(ban.get(), software, options), context), at));
    }
    return explanations.build();
  }

  /**
   * {@return how a ban would be evaluated for a request, also where it does not apply; empty if no
   * catalog has the ban or it does not prohibit the conduct}
   *
   * @param device the device
   * @param software the software that it is about
   * @param conduct what is to be done with it
   * @param id the ban
   * @param at the date
   * @param options what the caller chose
   */
  public Optional<Explanation> explain(
      DeviceProfile device,
      Software software,
      Conduct conduct,
      Id<Ban> id,
      LocalDate at,
      AuditOptions options) {
    EvaluationContext context = new EvaluationContext(catalogs, device, 0, software, options);
    return bans.find(id)
        .filter(ban -> ban.prohibits(conduct))
        .map(
            ban ->
                Explanations.of(
                    new DecisionEvaluation(applied(ban, software, options), context, conduct),
                    conduct,
                    at));
  }

  private ApplicableBan applied(CompiledBan ban, Software software, AuditOptions options) {
    return applicableBans.applied(ban, catalogs.parts().of(software, options.hints()));
  }

  /**
   * {@return the bans whose target may match some part of software, whatever the kinds of products
   * that they are asked of; some turn out not to match it, and all that are left out don't}
   *
   * @param part the part, also in strict mode
   */
  public ImmutableList<Ban> bansNaming(Part part) {
    return applicableBans.naming(part).stream()
        .map(CompiledBan::ban)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the bans whose target some software matches on a day, surely or possibly, whatever the
   * device and the phase of the ban}
   *
   * @param software the software
   * @param at the date
   * @param options what the caller chose
   */
  public ImmutableList<Ban> bansConcerning(Software software, LocalDate at, AuditOptions options) {
    boolean strict = options.unrecognised() == Unrecognised.POSSIBLE;
    return matcher.match(software, options).bans().stream()
        .filter(ban -> applicableBans.mayMatch(ban, at, strict))
        .map(ban -> ban.ban().ban())
        .filter(ban -> isChosen(ban, options.jurisdictions(), at))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the bans of some jurisdictions, of their bodies and of what lies within them; all bans
   * where none is chosen}
   *
   * @param jurisdictions the jurisdictions that the caller chose
   * @param at the date, which decides memberships
   */
  public ImmutableList<Ban> bansOf(Collection<Jurisdiction> jurisdictions, LocalDate at) {
    return catalogs().bans().stream()
        .filter(ban -> isChosen(ban, jurisdictions, at))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isChosen(Ban ban, Collection<Jurisdiction> jurisdictions, LocalDate at) {
    return catalogs.places().isChosen(jurisdictions, ban.jurisdiction(), at);
  }

  /**
   * {@return what software is taken for}
   *
   * @param software the software
   * @param options what the caller chose
   */
  public ImmutableList<Identity> identify(Software software, AuditOptions options) {
    return catalogs.identification().identify(software, options.hints());
  }
}
