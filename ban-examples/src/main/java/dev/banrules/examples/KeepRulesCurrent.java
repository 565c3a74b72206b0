package dev.banrules.examples;

import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.log.DecisionLog;
import dev.banrules.runtime.log.LogSettings;
import dev.banrules.runtime.log.Logged;
import dev.banrules.runtime.source.CatalogSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** A service: its rules follow the files of a folder, and each answer is logged. */
final class KeepRulesCurrent {

  private KeepRulesCurrent() {}

  public static void main(String[] args) throws IOException {
    answer(
        Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), LocalDate.parse(args[3]), System.out);
  }

  /** Audits one device, as a service would many, and writes the answer to the log of a folder. */
  static void answer(Path profile, Path catalogs, Path logs, LocalDate at, PrintStream out)
      throws IOException {
    DeviceProfile device = Profiles.unchecked().read(Source.of(profile)).value();
    CatalogSource source =
        CatalogSource.together(
            List.of(CatalogSource.builtIn(), CatalogSource.unsignedFiles(catalogs)));
    ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    try (LiveRules rules =
            LiveRules.builder(source, Clock.systemUTC())
                .refreshing(executor, Duration.ofMinutes(5))
                .start();
        DecisionLog log = DecisionLog.open(LogSettings.in(logs), Clock.systemUTC(), executor)) {
      Logged<Verdict> logged = log.audit(rules.current(), device, at, AuditOptions.defaults());
      out.println(device.id() + ": " + logged.answer().status());
      out.println("rules healthy: " + rules.status().isHealthy());
    } finally {
      executor.shutdown();
    }
  }
}
