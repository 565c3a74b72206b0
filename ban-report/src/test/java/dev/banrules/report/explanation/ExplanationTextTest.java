package dev.banrules.report.explanation;

import static dev.banrules.report.Samples.CATALOGS;
import static dev.banrules.report.Samples.day;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.Samples;
import dev.banrules.report.layout.Style;
import dev.banrules.rules.BanRules;
import dev.banrules.testkit.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

  private static String text(Ban ban, DeviceProfile device, String at, Waiver... waivers) {
    BanRules rules = BanRules.compile(CATALOGS, List.of(waivers));
    return new ExplanationText(CATALOGS, List.of(waivers), Style.PLAIN)
        .of(
            ban,
            device,
            day(at),
            rules.explain(device, ban.id(), day(at), AuditOptions.defaults()));
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
