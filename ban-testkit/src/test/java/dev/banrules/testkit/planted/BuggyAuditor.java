package dev.banrules.testkit.planted;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.verify.Auditor;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The reference evaluator with a bug in its verdicts or in its block lists, in front of it or
 * behind it; its decisions are right.
 */
public record BuggyAuditor(
    UnaryOperator<Case> beforeVerdict,
    BiFunction<Case, Verdict, Verdict> behindVerdict,
    UnaryOperator<Case> beforeList,
    UnaryOperator<BlockList> behindList)
    implements Auditor {

  private static final Auditor REFERENCE = new ReferenceAuditor();

  static BuggyAuditor reading(UnaryOperator<Case> before) {
    return new BuggyAuditor(
        before, (asked, verdict) -> verdict, UnaryOperator.identity(), UnaryOperator.identity());
  }

  /** Verdicts are right, and then changed. */
  public static BuggyAuditor saying(UnaryOperator<Verdict> behind) {
    return answering((asked, verdict) -> behind.apply(verdict));
  }

  static BuggyAuditor answering(BiFunction<Case, Verdict, Verdict> behind) {
    return new BuggyAuditor(
        UnaryOperator.identity(), behind, UnaryOperator.identity(), UnaryOperator.identity());
  }

  static BuggyAuditor readingForLists(UnaryOperator<Case> before) {
    return new BuggyAuditor(
        UnaryOperator.identity(), (asked, verdict) -> verdict, before, UnaryOperator.identity());
  }

  static BuggyAuditor listing(UnaryOperator<BlockList> behind) {
    return new BuggyAuditor(
        UnaryOperator.identity(), (asked, verdict) -> verdict, UnaryOperator.identity(), behind);
  }

  @Override
  public Verdict audit(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      LocalDate at,
      AuditOptions options) {
    Case asked = new Case(catalogs, ImmutableList.copyOf(waivers), device, at, options);
    Verdict verdict = beforeVerdict.apply(asked).askOf(REFERENCE);
    return behindVerdict.apply(asked, saidToBeAsked(verdict, asked));
  }

  /** What was asked is repeated rightly, so that nothing but the bug shows. */
  private static Verdict saidToBeAsked(Verdict verdict, Case asked) {
    return Verdict.builder()
        .from(verdict)
        .options(asked.options())
        .catalogs(asked.catalogs().catalogs().stream().map(CatalogReference::to).toList())
        .build();
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
    return REFERENCE.decide(catalogs, waivers, device, software, conduct, at, options);
  }

  @Override
  public BlockList blocked(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile facts,
      Conduct conduct,
      LocalDate at,
      AuditOptions options) {
    Case misread =
        beforeList.apply(new Case(catalogs, ImmutableList.copyOf(waivers), facts, at, options));
    return behindList.apply(
        REFERENCE.blocked(
            misread.catalogs(),
            misread.waivers(),
            misread.device(),
            conduct,
            misread.at(),
            misread.options()));
  }
}
