package outside;

import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.finding.FactHints;
import dev.banrules.report.layout.Style;
import dev.banrules.report.verdict.VerdictText;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.List;

/** Audits one phone with what was published. */
public final class Outside {

  private Outside() {}

  public static void main(String[] args) {
    BanRules rules = BanRules.compile(Catalogs.builtIn());
    DeviceProfile phone =
        Profiles.against(rules.catalogs())
            .read(
                Source.of(
                    "phone.json",
                    """
                    {"format": "device-profile/1", "id": "phone", "platform": "android",
                     "formFactor": "phone", "owner": {"kind": "government", "of": "CA"},
                     "software": [{"name": "WeChat", "identifiers": ["android:com.tencent.mm"]}]}
                    """))
            .value();
    Verdict verdict = rules.audit(phone, LocalDate.of(2023, 12, 1));
    String text =
        new VerdictText(rules.catalogs(), List.of(), FactHints.NONE, Style.PLAIN)
            .of(verdict, phone);
    if (verdict.status() != Status.VIOLATING || !text.contains("WeChat must not be used")) {
      throw new IllegalStateException(text);
    }
    System.out.println(
        (Outside.class.getModule().isNamed() ? "module path: " : "class path: ")
            + text.lines().findFirst().orElseThrow());
  }
}
