package dev.banrules.runtime.log;

import dev.banrules.io.Catalogs;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import dev.banrules.runtime.CurrentRules;
import dev.banrules.runtime.SmallCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A log of questions about small devices. */
final class SmallLog {

  static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private SmallLog() {}

  static BanRules rules(int version) {
    return BanRules.compile(
        Catalogs.read(
            List.of(Source.of("own.yaml", SmallCatalog.version(version))), Limits.defaults()));
  }

  static CurrentRules current(int version) {
    return CurrentRules.of(rules(version));
  }

  /** A device that violates, and has software that no catalog knows. */
  static DeviceProfile device(String id) {
    return DeviceProfile.builder()
        .from(SmallCatalog.device(id))
        .addSoftware(Software.builder().name("Letters to my lawyer").publisher("Jane Roe").build())
        .build();
  }

  /** Opens a log, whose lines are written in the thread of the test. */
  static DecisionLog open(LogSettings settings, Clock clock) throws IOException {
    return DecisionLog.open(settings, clock, Runnable::run);
  }

  static void audits(DecisionLog log, CurrentRules rules, int count) {
    for (int i = 0; i < count; i++) {
      log.audit(rules, device("d-" + i), DAY, AuditOptions.defaults());
    }
  }

  static void decision(DecisionLog log, CurrentRules rules, Software software) {
    log.decide(rules, device("d"), software, Conduct.USE, DAY, AuditOptions.defaults());
  }

  /** What is found in a folder. */
  static LogReport verify(Path folder) throws IOException {
    return LogVerifier.verify(List.of(folder));
  }
}
