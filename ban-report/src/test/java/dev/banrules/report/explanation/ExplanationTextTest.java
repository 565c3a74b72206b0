package dev.banrules.report.explanation;

import static dev.banrules.report.Samples.CATALOGS;
import static dev.banrules.report.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.Samples;
import dev.banrules.report.layout.Style;
import dev.banrules.rules.BanRules;
import dev.banrules.testkit.Golden;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

  private static String text(Ban ban, DeviceProfile device, String at, Waiver... waivers) {
    BanRules rules = BanRules.compile(CATALOGS, List.of(waivers));
    return new ExplanationText(CATALOGS, List.of(waivers), Style.PLAIN)
        .of(
            ban,
            device,
            day(at),
            AuditOptions.defaults(),
            true,
            rules.explain(device, ban.id(), day(at), AuditOptions.defaults()));
  }

  private static String text(DeviceProfile device, AuditOptions options) {
    BanRules rules = BanRules.compile(CATALOGS);
    return new ExplanationText(CATALOGS, List.of(), Style.PLAIN)
        .of(
            Samples.CANADA,
            device,
            day("2023-12-06"),
            options,
            rules.bansOf(options.jurisdictions(), day("2023-12-06")).contains(Samples.CANADA),
            rules.explain(device, Samples.CANADA.id(), day("2023-12-06"), options));
  }

  @Test
  void saysThatABanIsAboutProductsOfAnotherKind() {
    Software hardware =
        Software.builder().from(Samples.wechat()).kind(ProductKind.HARDWARE).build();

    assertThat(
            text(
                Samples.governmentPhone(hardware, Samples.unknown("Notes")),
                AuditOptions.defaults()))
        .contains(
            "the ban is about software, so no finding:\n  software[0] WeChat",
            "not recognised by any catalog, so no finding:\n  software[1] Notes");
  }

  @Test
  void saysThatABanIsNotOfTheJurisdictionsAskedAbout() {
    DeviceProfile phone = Samples.governmentPhone(Samples.wechat());

    assertThat(text(phone, asking("US")))
        .contains("the ban is of CA, and only bans of US are asked about")
        .contains("use: no finding");
    assertThat(text(phone, asking("CA"))).doesNotContain("asked about");
  }

  private static AuditOptions asking(String jurisdiction) {
    return AuditOptions.builder().addJurisdictions(Jurisdiction.of(jurisdiction)).build();
  }

  private static Software.Builder undated() {
    return Software.builder().from(Samples.wechat()).installedAt(Optional.empty());
  }

  @Test
  void saysThatEventsOfAnUnknownDayAreIgnored() {
    DeviceProfile phone = Samples.governmentPhone(undated().build());

    assertThat(text(phone, AuditOptions.builder().undated(AuditOptions.Undated.IGNORE).build()))
        .contains("it was installed on a day that is not stated, and such events are ignored");
    assertThat(text(phone, AuditOptions.defaults())).doesNotContain("ignored");
  }

  @Test
  void saysThatAnEventHasNotHappened() {
    Ban ban =
        Ban.builder()
            .from(Samples.CANADA)
            .products(ImmutableSet.of(ProductKind.SOFTWARE, ProductKind.HARDWARE))
            .prohibits(ImmutableSet.of(Conduct.INSTALL, Conduct.UPDATE))
            .timeline(Timeline.builder().effective(day("2023-10-30")).build())
            .build();
    CatalogSet catalogs =
        CatalogSet.of(
            Catalog.builder().from(CATALOGS.catalogs().get(0)).bans(ImmutableList.of(ban)).build());
    BanRules rules = BanRules.compile(catalogs);
    DeviceProfile device =
        Samples.governmentPhone(
            undated().lastUpdate(LastUpdate.never()).installedAt(day("2024-01-01")).build(),
            undated().kind(ProductKind.HARDWARE).build());
    String text =
        new ExplanationText(catalogs, List.of(), Style.PLAIN)
            .of(
                ban,
                device,
                day("2023-12-06"),
                AuditOptions.defaults(),
                true,
                rules.explain(device, ban.id(), day("2023-12-06"), AuditOptions.defaults()));

    assertThat(text.substring(0, text.indexOf("software[1]")))
        .contains("it was installed on 2024-01-01, after the day asked of", "it was never updated");
    assertThat(text.substring(text.indexOf("software[1]")))
        .contains("hardware is neither installed nor updated");
  }

  @Test
  void saysThatAGraverFindingStandsForAnother() {
    DeviceProfile phone = Samples.governmentPhone(undated().installedAt(day("2023-12-01")).build());

    assertThat(text(phone, AuditOptions.defaults()))
        .contains("use: violation")
        .containsOnlyOnce("another finding of this ban, which is graver or surer, stands for it");
  }

  @Test
  void printsEachStepOfAViolation() {
    Golden.assertSame(
        "explain-violation.txt",
        text(
            Samples.CANADA,
            Samples.governmentPhone(
                Samples.wechat(), Samples.brain4net(), Samples.unknown("Notes")),
            "2023-12-06"));
  }

  @Test
  void printsWhyABanDoesNotApply() {
    Golden.assertSame(
        "explain-nothing.txt",
        text(Samples.CANADA, Samples.governmentPhone(Samples.wechat()), "2023-10-29"));
  }

  @Test
  void printsWhatIsNotKnown() {
    Golden.assertSame(
        "explain-unknown.txt",
        text(Samples.WARNING, Samples.anyDevice(Samples.brain4net()), "2023-12-06"));
  }

  @Test
  void printsEachExcuseThatWasTried() {
    Golden.assertSame(
        "explain-exempt.txt",
        text(
            Samples.CANADA,
            Samples.governmentPhone(Samples.wechat()),
            "2023-12-06",
            Samples.waiver()));
  }

  @Test
  void printsThatAWaiverHasEnded() {
    Golden.assertSame(
        "explain-ended-waiver.txt",
        text(
            Samples.CANADA,
            Samples.governmentPhone(Samples.wechat()),
            "2024-12-06",
            Samples.waiver()));
  }

  @Test
  void printsThatAWaiverHasNotBegun() {
    Golden.assertSame(
        "explain-later-waiver.txt",
        text(
            Samples.CANADA,
            Samples.governmentPhone(Samples.wechat()),
            "2023-10-31",
            Samples.waiver()));
  }
}
