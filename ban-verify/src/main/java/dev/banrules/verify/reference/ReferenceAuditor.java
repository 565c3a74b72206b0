package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The reference evaluator: answers as semantics §7 and §8 say, by asking everything of every day on
 * which something may change. Its findings bear no evidence.
 *
 * <p>Of the likenesses of §4 it knows equal display names only (see the package).
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
    Audit audit = new Audit(catalogs, waivers, device, options);
    Verdict.Builder verdict = Verdict.builder().device(device.id()).at(at);
    for (Catalog catalog : catalogs.catalogs()) {
      verdict.addCatalogs(CatalogReference.to(catalog));
    }
    for (int i = 0; i < device.software().size(); i++) {
      if (!audit.isRecognised(i)) {
        verdict.addUnrecognised(i);
      }
    }
    for (Found found : audit.findings(at)) {
      Predicate<LocalDate> stands =
          day -> audit.findings(found.ban(), found.software(), day).stream().anyMatch(same(found));
      verdict.addFindings(finding(audit, found, at, stands));
    }
    if (options.nextChange()) {
      verdict.nextChange(new NextChange(nextChange(audit, at)));
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
    Audit audit = new Audit(catalogs, waivers, withIt, options);
    Decision.Builder decision =
        Decision.builder()
            .device(device.id())
            .at(at)
            .conduct(conduct)
            .recognised(audit.isRecognised(0));
    for (Found found : audit.decided(conduct, at)) {
      Predicate<LocalDate> stands =
          day -> audit.decided(conduct, day).stream().anyMatch(same(found));
      decision.addFindings(finding(audit, found, at, stands));
    }
    return decision.build();
  }

  /** §7: "this finding (ban, software, conduct, consequence)"; its certainty may have changed. */
  private static Predicate<Found> same(Found found) {
    return other ->
        other.ban().id().equals(found.ban().id())
            && other.software() == found.software()
            && other.conduct().equals(found.conduct())
            && other.consequence() == found.consequence();
  }

  private static Finding finding(
      Audit audit, Found found, LocalDate at, Predicate<LocalDate> stands) {
    return found.toFinding(
        found.dated() ? Optional.of(since(audit, at, stands)) : Optional.empty());
  }

  /** §7: "the first day of the unbroken run of days up to d on which this finding stands". */
  private static LocalDate since(Audit audit, LocalDate at, Predicate<LocalDate> stands) {
    LocalDate since = at;
    for (LocalDate day : audit.days().headSet(at, true).descendingSet()) {
      if (!stands.test(day)) {
        break;
      }
      since = day;
    }
    return since;
  }

  /** §8: "the first later date on which the findings differ, if there is one". */
  private static Optional<LocalDate> nextChange(Audit audit, LocalDate at) {
    List<Found.Key> today = audit.findings(at).stream().map(Found::key).toList();
    for (LocalDate day : audit.days().tailSet(at, false)) {
      if (!audit.findings(day).stream().map(Found::key).toList().equals(today)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
