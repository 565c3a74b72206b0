package dev.banrules.runtime.log;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;

/** What rules were asked. A log holds it with its answer, so that it can be asked again. */
sealed interface Question {

  /** The device asked about. */
  DeviceProfile device();

  /** The date asked about. */
  LocalDate at();

  /** What the caller chose. */
  AuditOptions options();

  /** Whether a device is compliant. */
  record Audit(DeviceProfile device, LocalDate at, AuditOptions options) implements Question {

    static final String KIND = "audit";

    Verdict ask(BanRules rules) {
      return rules.audit(device, at, options);
    }
  }

  /** Whether something may be done. */
  record Decide(
      DeviceProfile device, Software software, Conduct conduct, LocalDate at, AuditOptions options)
      implements Question {

    static final String KIND = "decide";

    Decision ask(BanRules rules) {
      return rules.decide(device, software, conduct, at, options);
    }
  }
}
