package dev.banrules.report.decision;

import static dev.banrules.report.Samples.CATALOGS;
import static dev.banrules.report.Samples.day;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.Samples;
import dev.banrules.report.finding.FactHints;
import dev.banrules.report.layout.Style;
import dev.banrules.rules.BanRules;
import dev.banrules.testkit.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTextTest {

  private static String text(DeviceProfile device, Software software) {
    return new DecisionText(CATALOGS, List.of(), FactHints.NONE, Style.PLAIN)
        .of(
            BanRules.compile(CATALOGS)
                .decide(
                    device, software, Conduct.INSTALL, day("2023-12-06"), AuditOptions.defaults()),
            software);
  }

  @Test
  void saysNo() {
    Golden.assertSame("ask-deny.txt", text(Samples.governmentPhone(), Samples.wechat()));
  }

  @Test
  void saysWhatWouldSettleIt() {
    Golden.assertSame("ask-review.txt", text(Samples.anyDevice(), Samples.wechat()));
  }

  @Test
  void saysThatItDoesNotKnowTheSoftware() {
    Golden.assertSame("ask-allow.txt", text(Samples.governmentPhone(), Samples.unknown("Notes")));
  }
}
