package dev.banrules.report.verdict;

import static dev.banrules.report.Samples.CATALOGS;
import static dev.banrules.report.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.Samples;
import dev.banrules.report.finding.FactHints;
import dev.banrules.report.layout.Style;
import dev.banrules.rules.BanRules;
import dev.banrules.testkit.Golden;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictTextTest {

  private static final FactHints HINTS = fact -> Optional.of("--" + fact);

  private static String text(DeviceProfile device, String at, Waiver... waivers) {
    Verdict verdict =
        BanRules.compile(CATALOGS, List.of(waivers))
            .audit(device, day(at), AuditOptions.builder().nextChange(true).build());
    return new VerdictText(CATALOGS, List.of(waivers), HINTS, Style.PLAIN).of(verdict, device);
  }

  @Test
  void saysViolationsWithLegalBasisReasonAndRemedy() {
    Golden.assertSame(
        "verdict-violating.txt",
        text(Samples.governmentPhone(Samples.wechat(), Samples.brain4net()), "2023-12-06"));
  }

  @Test
  void saysByWhenToComply() {
    Golden.assertSame(
        "verdict-due.txt", text(Samples.governmentPhone(Samples.wechat()), "2023-11-29"));
  }

  @Test
  void saysThatABanIsSuspended() {
    Golden.assertSame(
        "verdict-suspended.txt", text(Samples.governmentPhone(Samples.wechat()), "2024-03-01"));
  }

  @Test
  void saysByWhatItIsExcused() {
    Golden.assertSame(
        "verdict-exempt.txt",
        text(Samples.governmentPhone(Samples.wechat()), "2023-12-01", Samples.waiver()));
  }

  @Test
  void saysThatAWaiverHasEnded() {
    Golden.assertSame(
        "verdict-ended-waiver.txt",
        text(Samples.governmentPhone(Samples.wechat()), "2024-11-01", Samples.waiver()));
  }

  @Test
  void groupsWhatIsOpenUnderTheFactsThatWouldSettleIt() {
    Golden.assertSame(
        "verdict-undetermined.txt",
        text(Samples.anyDevice(Samples.wechat(), Samples.brain4net()), "2023-12-06"));
  }

  @Test
  void saysOfEventsThatTheyHappened() {
    DeviceProfile device = Samples.governmentPhone(Samples.wechat(), Samples.undated());

    assertThat(text(device, "2023-11-20"))
        .contains("due: WeChat 8.0.42 must not be used after 2023-11-29, since 2023-10-30")
        .contains("possible violation: WeChat 8.0.43 may have been installed against the ban")
        .contains("state the day of installation of WeChat [software[1].installedAt]");
  }

  @Test
  void listsTheFirstOfWhatIsNotRecognised() {
    var many =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> Samples.unknown("App " + i))
            .toArray(dev.banrules.model.device.Software[]::new);

    Golden.assertSame("verdict-unrecognised.txt", text(Samples.anyDevice(many), "2023-12-06"));
  }

  @Test
  void letsNoNameSteerTheTerminal() {
    assertThat(text(Samples.anyDevice(Samples.unknown("a\u001B[2Jb\u202Ec\n")), "2023-12-06"))
        .contains("(a\\u001B[2Jb\\u202Ec\\u000A)");
  }
}
