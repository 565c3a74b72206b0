package dev.banrules.verify.reference;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.definition.AuditInput;
import dev.banrules.verify.definition.BanAudit;
import dev.banrules.verify.definition.Blocked;
import dev.banrules.verify.definition.ExpectedFinding;
import dev.banrules.verify.definition.identity.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * The reference evaluator: answers as semantics §7 and §8 say, with the evidence of each finding.
 *
 * <p>Of the likenesses of §4 it knows equal display names only, so compare verdicts with hints off,
 * or where no name is nearly another.
 */
public final class ReferenceAuditor implements Auditor {

  /** Makes one; it keeps nothing between questions. */
  public ReferenceAuditor() {}

  @Override
  public Verdict audit(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      LocalDate at,
      AuditOptions options) {
    AuditInput input = AuditInput.of(catalogs, waivers, device, options);
    Verdict.Builder verdict =
        Verdict.builder().device(device.id()).at(at).coverage(device.coverage()).options(options);
    for (Catalog catalog : catalogs.catalogs()) {
      verdict.addCatalogs(CatalogReference.to(catalog));
    }
    Optional<LocalDate> nextChange = Optional.empty();
    NavigableSet<LocalDate> days = input.daysOfChange();
    for (int i = 0; i < device.software().size(); i++) {
      ImmutableList<Part> parts = input.parts(i);
      if (parts.get(0).identities().isEmpty()) {
        verdict.addUnrecognised(i);
      }
      // "ordered by software position, then ban id, then gravity" (§8)
      for (BanAudit audit : input.audits(i, parts, days)) {
        verdict.addAllFindings(findings(audit, at, audit::findings));
        if (options.nextChange()) {
          nextChange = earlier(nextChange, audit.nextChange(at, LocalDate.MAX));
        }
      }
    }
    if (options.nextChange()) {
      verdict.nextChange(new NextChange(nextChange));
    }
    return verdict.build();
  }

  @Override
  public Decision decide(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      Software software,
      Conduct conduct,
      LocalDate at,
      AuditOptions options) {
    DeviceProfile withIt =
        DeviceProfile.builder().from(device).software(ImmutableList.of(software)).build();
    AuditInput input = AuditInput.of(catalogs, waivers, withIt, options);
    ImmutableList<Part> parts = input.parts(0);
    Decision.Builder decision =
        Decision.builder()
            .device(device.id())
            .at(at)
            .options(options)
            .conduct(conduct)
            .recognised(!parts.get(0).identities().isEmpty());
    for (BanAudit audit : input.audits(0, parts)) {
      decision.addAllFindings(findings(audit, at, day -> audit.decided(conduct, day)));
    }
    return decision.build();
  }

  @Override
  public BlockList blocked(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile facts,
      Conduct conduct,
      LocalDate at,
      AuditOptions options) {
    AuditOptions withoutHints = AuditOptions.builder().from(options).hints(false).build();
    return Blocked.list(AuditInput.of(catalogs, waivers, facts, withoutHints), conduct, at);
  }

  private static ImmutableList<Finding> findings(
      BanAudit audit, LocalDate at, Function<LocalDate, ImmutableList<ExpectedFinding>> onDay) {
    return onDay.apply(at).stream()
        .map(
            finding ->
                finding.toFinding(
                    finding.dated() ? Optional.of(audit.since(finding, onDay)) : Optional.empty()))
        .collect(toImmutableList());
  }

  /** "the first later date on which the findings differ": of any ban and any software. */
  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
  }
}
