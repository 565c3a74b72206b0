package dev.banrules.report;

import static dev.banrules.report.Samples.day;
import static dev.banrules.report.TexasSamples.CATALOGS;
import static dev.banrules.report.TexasSamples.federalPhone;
import static dev.banrules.report.TexasSamples.phone;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Party;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.ban.ApplicationText;
import dev.banrules.report.ban.BanList;
import dev.banrules.report.ban.BanText;
import dev.banrules.report.ban.ListText;
import dev.banrules.report.ban.PhaseFunction;
import dev.banrules.report.blocklist.BlockListText;
import dev.banrules.report.catalog.CatalogChanges;
import dev.banrules.report.explanation.ExplanationText;
import dev.banrules.report.finding.FactHints;
import dev.banrules.report.layout.Style;
import dev.banrules.report.verdict.VerdictText;
import dev.banrules.report.why.BanAnswer;
import dev.banrules.report.why.WhyText;
import dev.banrules.rules.BanRules;
import dev.banrules.testkit.Golden;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words for lists, hardware, editions, networks, parties, and whose an application is. */
class TexasTextTest {

  private static final PhaseFunction PHASES = BanRules::phase;
  private static final BanRules RULES = BanRules.compile(CATALOGS);
  private static final AuditOptions STORES =
      AuditOptions.builder().askedBy(Party.of("stores")).build();

  private static String verdict(DeviceProfile device, String at, AuditOptions options) {
    Verdict verdict = RULES.audit(device, day(at), options);
    return new VerdictText(CATALOGS, List.of(), FactHints.NONE, Style.PLAIN).of(verdict, device);
  }

  private static String explanation(Ban ban, DeviceProfile device, String at) {
    return new ExplanationText(CATALOGS, List.of(), Style.PLAIN)
        .of(
            ban,
            device,
            day(at),
            AuditOptions.defaults(),
            true,
            RULES.explain(device, ban.id(), day(at), AuditOptions.defaults()));
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  @Test
  void showsListsAndVendorsOverTimeWithABan() {
    BanText text = new BanText(CATALOGS, PHASES, Style.PLAIN);

    Golden.assertSame("texas-show-listed.txt", lines(text.of(TexasSamples.LISTED)));
    Golden.assertSame("texas-show-approved.txt", lines(text.of(TexasSamples.APPROVED)));
    Golden.assertSame("texas-show-equipment.txt", lines(text.of(TexasSamples.EQUIPMENT)));
    Golden.assertSame("texas-show-free.txt", lines(text.of(TexasSamples.FREE)));
  }

  @Test
  void showsAListAndAnApplication() {
    Golden.assertSame(
        "texas-list.txt",
        lines(
            new ListText(CATALOGS, Style.PLAIN)
                .of(CATALOGS.list(Id.of("prohibited")).orElseThrow())));
    Golden.assertSame(
        "texas-application.txt",
        lines(
            new ApplicationText(CATALOGS, Style.PLAIN)
                .of(CATALOGS.application(Id.of("tiktok")).orElseThrow())));
  }

  @Test
  void listsWhomBansBindAndOfWhichNobodyKnows() {
    Golden.assertSame(
        "texas-bans.txt",
        BanList.text(BanList.sorted(CATALOGS.bans()), day("2026-03-01"), PHASES, Style.PLAIN));
  }

  @Test
  void saysWhatIsOnAListAndWhatTheDeviceIs() {
    Golden.assertSame(
        "texas-verdict.txt",
        verdict(
            phone(
                    TexasSamples.TIKTOK,
                    TexasSamples.software("android:com.unknown"),
                    TexasSamples.software("android:com.ss.other"),
                    TexasSamples.P30)
                .coverage(Coverage.PARTIAL)
                .build(),
            "2025-06-01",
            AuditOptions.defaults()));
  }

  @Test
  void saysThatNobodyKnowsWhetherABanStillHolds() {
    Golden.assertSame(
        "texas-verdict-unknown.txt",
        verdict(
            phone(TexasSamples.P30).coverage(Coverage.NONE).build(),
            "2026-03-01",
            AuditOptions.defaults()));
  }

  @Test
  void saysWhomABanBindsAndForWhomIsAsked() {
    Software assistant = TexasSamples.software("android:com.example.assistant");
    DeviceProfile texan = phone(assistant).networks(ImmutableSet.of()).build();

    Golden.assertSame(
        "texas-verdict-users.txt", verdict(texan, "2025-06-01", AuditOptions.defaults()));
    Golden.assertSame("texas-verdict-stores.txt", verdict(texan, "2025-06-01", STORES));
  }

  @Test
  void saysThatTheLocationDecidesWhoseAnApplicationIs() {
    DeviceProfile device = federalPhone(TexasSamples.TIKTOK).build();

    Golden.assertSame(
        "texas-verdict-location.txt", verdict(device, "2026-03-01", AuditOptions.defaults()));
    Golden.assertSame(
        "texas-explain-vendors.txt", explanation(TexasSamples.BYTEDANCE, device, "2026-03-01"));
  }

  @Test
  void explainsListsAndWhatIsAllowed() {
    DeviceProfile device =
        phone(
                TexasSamples.TIKTOK,
                TexasSamples.software("android:com.example.notes"),
                TexasSamples.software("android:com.ss.other"))
            .build();

    Golden.assertSame(
        "texas-explain-listed.txt", explanation(TexasSamples.LISTED, device, "2025-06-01"));
    Golden.assertSame(
        "texas-explain-approved.txt", explanation(TexasSamples.APPROVED, device, "2025-06-01"));
    Golden.assertSame(
        "texas-explain-equipment.txt",
        explanation(TexasSamples.EQUIPMENT, phone(TexasSamples.P30).build(), "2026-03-01"));
  }

  @Test
  void saysWhichEntriesOfAListChanged() {
    Golden.assertSame(
        "texas-changes.txt",
        new CatalogChanges(CATALOGS, TexasSamples.withAnotherList(), PHASES, Style.PLAIN).text());
  }

  @Test
  void listsWhatIsBannedAsATable() {
    BlockListText text = new BlockListText(CATALOGS, Style.PLAIN);
    AuditOptions asked = AuditOptions.builder().from(STORES).nextChange(true).build();

    Golden.assertSame(
        "texas-blocklist.txt",
        text.of(RULES.blocked(phone().build(), Conduct.USE, day("2025-06-01"))));
    Golden.assertSame(
        "texas-blocklist-access.txt",
        text.of(RULES.blocked(phone().build(), Conduct.ACCESS, day("2025-06-01"), asked)));
    Golden.assertSame(
        "texas-blocklist-nothing.txt",
        text.of(
            RULES.blocked(
                DeviceProfile.builder().id("d").build(), Conduct.PROCURE, day("2025-06-01"))));
  }

  @Test
  void saysWhyOfListsPlacesAndParties() {
    DeviceProfile device = federalPhone(TexasSamples.TIKTOK).build();
    LocalDate at = day("2026-03-01");
    AuditOptions options = AuditOptions.defaults();
    List<BanAnswer> answers =
        RULES.bansConcerning(TexasSamples.TIKTOK, at, options).stream()
            .map(
                ban ->
                    BanAnswer.of(
                        ban,
                        ban.prohibits().stream()
                            .flatMap(
                                conduct ->
                                    RULES
                                        .explain(
                                            device,
                                            TexasSamples.TIKTOK,
                                            conduct,
                                            ban.id(),
                                            at,
                                            options)
                                        .stream())
                            .toList()))
            .toList();

    Golden.assertSame(
        "texas-why.txt",
        new WhyText(CATALOGS, Style.PLAIN).of(TexasSamples.TIKTOK, device, false, at, answers));
  }
}
