package dev.banrules.report;

import static dev.banrules.report.Samples.CANADA;
import static dev.banrules.report.Samples.CATALOGS;
import static dev.banrules.report.Samples.day;
import static java.util.stream.Collectors.joining;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Party;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.report.ban.ApplicationText;
import dev.banrules.report.ban.BanList;
import dev.banrules.report.ban.BanText;
import dev.banrules.report.ban.ListText;
import dev.banrules.report.ban.PhaseFunction;
import dev.banrules.report.blocklist.BlockListChangesText;
import dev.banrules.report.blocklist.BlockListText;
import dev.banrules.report.catalog.CatalogChanges;
import dev.banrules.report.decision.DecisionText;
import dev.banrules.report.explanation.ExplanationText;
import dev.banrules.report.finding.FactHints;
import dev.banrules.report.language.Language;
import dev.banrules.report.layout.Style;
import dev.banrules.report.owner.OwnerText;
import dev.banrules.report.owner.ReachedBan;
import dev.banrules.report.verdict.FleetSummary;
import dev.banrules.report.verdict.VerdictChange;
import dev.banrules.report.verdict.VerdictText;
import dev.banrules.rules.BanRules;
import dev.banrules.testkit.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One file a report and language, for readers who know the language. */
class TranslatedReportsTest {

  private static final PhaseFunction PHASES = BanRules::phase;
  private static final BanRules RULES = BanRules.compile(CATALOGS, List.of(Samples.waiver()));
  private static final CatalogSet TEXAS = TexasSamples.CATALOGS;
  private static final BanRules TEXAS_RULES = BanRules.compile(TEXAS);
  private static final AuditOptions DEFAULTS = AuditOptions.defaults();
  private static final DeviceProfile PHONE =
      Samples.governmentPhone(
          Samples.wechat(), Samples.brain4net(), Samples.undated(), Samples.unknown("Notes"));
  private static final DeviceProfile UNKNOWN =
      Samples.anyDevice(Samples.wechat(), Samples.brain4net());
  private static final DeviceProfile TEXAS_PHONE =
      Samples.anyDevice(TexasSamples.TIKTOK, TexasSamples.P30);

  private static void assertGolden(Language language, String name, String... texts) {
    Golden.assertSame(
        language.tag() + "/" + name + ".txt", Stream.of(texts).collect(joining("\n")));
  }

  private static Style in(Language language) {
    return Style.PLAIN.in(language);
  }

  private static String verdict(Language language, DeviceProfile device, String at) {
    AuditOptions options = AuditOptions.builder().nextChange(true).build();
    return new VerdictText(CATALOGS, RULES.waivers(), FactHints.NONE, in(language))
        .of(RULES.audit(device, day(at), options), device);
  }

  private static String texas(Language language, DeviceProfile device, AuditOptions options) {
    return new VerdictText(TEXAS, List.of(), FactHints.NONE, in(language))
        .of(TEXAS_RULES.audit(device, day("2026-03-01"), options), device);
  }

  private static String decision(Language language, DeviceProfile device, Software software) {
    return new DecisionText(CATALOGS, RULES.waivers(), FactHints.NONE, in(language))
        .of(RULES.decide(device, software, Conduct.INSTALL, day("2024-12-06"), DEFAULTS), software);
  }

  private static String explanation(Language language, DeviceProfile device, String at) {
    return new ExplanationText(CATALOGS, RULES.waivers(), in(language))
        .of(
            CANADA,
            device,
            day(at),
            DEFAULTS,
            true,
            RULES.explain(device, CANADA.id(), day(at), DEFAULTS));
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void verdicts(Language language) {
    DeviceProfile partial =
        DeviceProfile.builder().from(TEXAS_PHONE).coverage(Coverage.PARTIAL).build();
    DeviceProfile none = Samples.governmentPhone();
    none = DeviceProfile.builder().from(none).coverage(Coverage.NONE).build();
    assertGolden(
        language,
        "verdicts",
        verdict(language, PHONE, "2024-12-06"),
        verdict(language, PHONE, "2023-11-05"),
        verdict(language, PHONE, "2024-03-10"),
        verdict(language, UNKNOWN, "2023-12-06"),
        verdict(language, none, "2023-12-06"),
        texas(language, partial, DEFAULTS),
        texas(language, partial, AuditOptions.builder().askedBy(Party.of("stores")).build()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void fleets(Language language) {
    FleetSummary summary = new FleetSummary();
    for (int i = 0; i < 1_200; i++) {
      DeviceProfile device = i % 3 == 0 ? PHONE : UNKNOWN;
      summary.add(RULES.audit(device, day("2024-12-06"), DEFAULTS), device.software().size());
    }
    summary.addUnreadable();
    assertGolden(
        language,
        "fleets",
        summary.text(in(language)),
        new FleetSummary().text(in(language)),
        VerdictChange.text(
                PHONE,
                RULES.audit(PHONE, day("2023-10-01"), DEFAULTS),
                RULES.audit(PHONE, day("2024-12-06"), DEFAULTS),
                in(language))
            .orElseThrow(),
        VerdictChange.summary(1, 2_000, day("2024-12-06"), in(language)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void decisions(Language language) {
    assertGolden(
        language,
        "decisions",
        decision(language, PHONE, Samples.wechat()),
        decision(language, UNKNOWN, Samples.wechat()),
        decision(language, PHONE, Samples.unknown("Notes")));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void explanations(Language language) {
    assertGolden(
        language,
        "explanations",
        explanation(language, PHONE, "2024-12-06"),
        explanation(language, UNKNOWN, "2023-12-06"),
        explanation(language, Samples.governmentPhone(), "2023-12-06"),
        new ExplanationText(TEXAS, List.of(), in(language))
            .of(
                TexasSamples.LISTED,
                TEXAS_PHONE,
                day("2026-03-01"),
                DEFAULTS,
                true,
                TEXAS_RULES.explain(
                    TEXAS_PHONE, TexasSamples.LISTED.id(), day("2026-03-01"), DEFAULTS)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void blockLists(Language language) {
    BlockListText text = new BlockListText(TEXAS, in(language));
    assertGolden(
        language,
        "block-lists",
        text.of(TEXAS_RULES.blocked(TEXAS_PHONE, Conduct.USE, day("2026-03-01"))),
        text.of(TEXAS_RULES.blocked(PHONE, Conduct.ACCESS, day("2026-03-01"))),
        text.of(TEXAS_RULES.blocked(UNKNOWN, Conduct.of("x-advertise"), day("2026-03-01"))),
        new BlockListChangesText(TEXAS, in(language))
            .of(
                TEXAS_RULES.blocked(PHONE, Conduct.USE, day("2020-01-01")),
                TEXAS_RULES.blocked(PHONE, Conduct.USE, day("2026-03-01"))));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void catalogs(Language language) {
    BanText bans = new BanText(CATALOGS, PHASES, in(language));
    BanText texas = new BanText(TEXAS, PHASES, in(language));
    assertGolden(
        language,
        "catalogs",
        lines(bans.of(CANADA)),
        lines(bans.of(Samples.WARNING)),
        lines(texas.of(TexasSamples.LISTED)),
        lines(texas.of(TexasSamples.EQUIPMENT)),
        lines(texas.of(TexasSamples.FREE)),
        lines(new ListText(TEXAS, in(language)).of(TEXAS.list(Id.of("judged")).orElseThrow())),
        lines(
            new ApplicationText(TEXAS, in(language))
                .of(TEXAS.application(Id.of("tiktok")).orElseThrow())),
        BanList.text(BanList.sorted(TEXAS.bans()), day("2026-03-01"), PHASES, in(language)),
        BanList.events(
            BanList.sorted(CATALOGS.bans()), day("2020-01-01"), day("2026-03-01"), in(language)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void changesOfCatalogs(Language language) {
    assertGolden(
        language,
        "changes",
        new CatalogChanges(CatalogSet.of(), CATALOGS, PHASES, in(language)).text(),
        new CatalogChanges(TEXAS, TexasSamples.withAnotherList(), PHASES, in(language)).text(),
        new CatalogChanges(TEXAS, TEXAS, PHASES, in(language)).text());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void owners(Language language) {
    OwnerText text = new OwnerText(CATALOGS, day("2024-12-06"), in(language));
    OwnerText texas = new OwnerText(TEXAS, day("2026-03-01"), in(language));
    assertGolden(
        language,
        "owners",
        text.of(
            CATALOGS.vendor(Id.of("brain4net")).orElseThrow(),
            List.of(
                new ReachedBan(
                    CANADA,
                    RULES
                        .explain(PHONE, CANADA.id(), day("2024-12-06"), DEFAULTS)
                        .get(1)
                        .evidence()
                        .stream()
                        .filter(Evidence.OnTarget.class::isInstance)
                        .map(Evidence.OnTarget.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .step())),
            List.of(Samples.WARNING)),
        text.of(CATALOGS.vendor(Id.of("kaspersky")).orElseThrow(), List.of(), List.of()),
        texas.of(TEXAS.application(Id.of("tiktok")).orElseThrow(), List.of()));
  }
}
