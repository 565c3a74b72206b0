package dev.banrules.benchmarks.growth;

import static dev.banrules.benchmarks.growth.Parts.AT;
import static dev.banrules.benchmarks.growth.Parts.applicationTarget;
import static dev.banrules.benchmarks.growth.Parts.times;

import com.google.common.collect.ImmutableList;
import dev.banrules.benchmarks.growth.Input.Work;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Verdicts;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.catalog.CatalogChanges;
import dev.banrules.report.layout.Style;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.RuleChange;
import dev.banrules.rules.lint.Lint;
import dev.banrules.verify.checker.VerdictChecker;
import java.util.List;
import java.util.Optional;

/** Questions besides audits: what checks, compares, explains and lists. */
final class QuestionInputs {

  private static final AuditOptions OPTIONS = AuditOptions.defaults();

  private static final int KNOWN = 100;

  private QuestionInputs() {}

  static ImmutableList<Input> all() {
    return ImmutableList.of(
        new Input(
            "verify-verdict: findings, 100 applications",
            1_000,
            n -> verify(catalog(KNOWN, 1), known(n))),
        new Input(
            "verify-verdict: applications, one finding",
            1_000,
            n -> verify(catalog(n, 1), products(1))),
        new Input(
            "verify-verdict: bans on one product", 500, n -> verify(catalog(1, n), products(1))),
        new Input("verdict, written and read: findings", 2_000, QuestionInputs::writtenVerdict),
        new Input("explain: products", 2_000, n -> explain(products(n))),
        new Input("why, owner: bans that concern a product", 2_000, QuestionInputs::concerning),
        new Input("blocked: applications, one ban on all", 4_000, n -> blocked(catalog(n, 1))),
        new Input("blocked: applications, a ban on each", 2_000, n -> blocked(each(n))),
        new Input("blocked: bans on one application", 2_000, n -> blocked(catalog(1, n))),
        new Input("blocked: entries of a list", 1_000, n -> blocked(listed(n))),
        new Input("diff: bans that changed", 500, n -> diff(each(n), renamed(n))),
        new Input("diff: entries of a list", 2_000, n -> diff(listed(n), listed(n + n / 2))),
        new Input("change of rules: bans", 4_000, n -> change(each(n), renamed(n))),
        new Input("lint: applications", 500, n -> lint(catalog(n, 1))),
        new Input("lint: bans on as many applications", 250, n -> lint(each(n))),
        new Input("lint: bans on one application", 250, n -> lint(catalog(1, n))),
        new Input("lint: entries of a list", 250, n -> lint(listed(n))),
        new Input("reading a catalog of bans, JSON", 1_000, n -> readCatalog(each(n))));
  }

  private static List<Software> known(int number) {
    return times(number, i -> Parts.software(i % KNOWN).build());
  }

  private static List<Software> products(int number) {
    return times(number, i -> Parts.software(i).build());
  }

  private static Catalog.Builder applications(int number) {
    return Parts.catalog()
        .addVendors(Parts.vendor(0).build())
        .applications(times(number, i -> Parts.application(i, 0).build()));
  }

  private static CatalogSet catalog(int applications, int bans) {
    Target all = new Target.ByVendor(Id.of("v0"), dev.banrules.model.ban.Reach.self());
    return CatalogSet.of(
        applications(applications).bans(times(bans, i -> Parts.ban(i, all).build())).build());
  }

  private static CatalogSet each(int number) {
    return CatalogSet.of(
        applications(number)
            .bans(times(number, i -> Parts.ban(i, applicationTarget(i)).build()))
            .build());
  }

  private static CatalogSet renamed(int number) {
    return CatalogSet.of(
        applications(number)
            .bans(times(number, i -> Parts.ban(i, applicationTarget((i + 1) % number)).build()))
            .build());
  }

  private static CatalogSet listed(int number) {
    return CatalogSet.of(
        applications(number)
            .addLists(
                SoftwareList.builder()
                    .id(Id.of("list"))
                    .name("List")
                    .entries(times(number, i -> ListEntry.always(applicationTarget(i))))
                    .build())
            .addBans(Parts.ban(0, new Target.Listed(Id.of("list"))).build())
            .build());
  }

  private static Work verify(CatalogSet catalogs, List<Software> software) {
    DeviceProfile device = Parts.device(software);
    Verdict verdict = BanRules.compile(catalogs).audit(device, AT);
    return () -> VerdictChecker.check(catalogs, List.of(), device, OPTIONS, verdict);
  }

  private static Work writtenVerdict(int number) {
    Verdict verdict =
        BanRules.compile(catalog(number, 1)).audit(Parts.device(products(number)), AT);
    return () ->
        Verdicts.read(Source.of("verdict.json", Verdicts.write(verdict)), Limits.defaults());
  }

  private static Work explain(List<Software> software) {
    BanRules rules = BanRules.compile(catalog(software.size(), 1));
    DeviceProfile device = Parts.device(software);
    return () -> rules.explain(device, Id.of("ban-0"), AT, OPTIONS);
  }

  private static Work concerning(int number) {
    BanRules rules = BanRules.compile(catalog(1, number));
    DeviceProfile device = Parts.device(products(1));
    Software product = products(1).get(0);
    return () ->
        rules.bansConcerning(product, AT, OPTIONS).stream()
            .map(ban -> rules.explain(device, product, Conduct.USE, ban.id(), AT, OPTIONS))
            .toList();
  }

  private static Work blocked(CatalogSet catalogs) {
    BanRules rules = BanRules.compile(catalogs);
    DeviceProfile device = Parts.device(List.of());
    return () -> rules.blocked(device, Conduct.USE, AT);
  }

  private static Work diff(CatalogSet before, CatalogSet after) {
    return () -> new CatalogChanges(before, after, BanRules::phase, Style.PLAIN).text();
  }

  private static Work change(CatalogSet before, CatalogSet after) {
    RuleChange change = RuleChange.between(BanRules.compile(before), BanRules.compile(after));
    List<Software> products = products(before.applications().size());
    return () -> products.stream().filter(change::concerns).count();
  }

  private static Work lint(CatalogSet catalogs) {
    return () -> Lint.of(catalogs, Optional.of(AT));
  }

  private static Work readCatalog(CatalogSet catalogs) {
    String document = Catalogs.write(catalogs.catalogs().get(0));
    return () -> Catalogs.read(List.of(Source.of("catalog.json", document)), Limits.defaults());
  }
}
