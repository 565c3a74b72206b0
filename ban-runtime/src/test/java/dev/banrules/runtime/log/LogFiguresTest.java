package dev.banrules.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.Catalogs;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import dev.banrules.runtime.CurrentRules;
import dev.banrules.runtime.log.Replayed.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a log costs beside the audit, and that every answer in it is given again. {@code
 * -Dban.log.answers=100000} makes it a hundred thousand.
 */
class LogFiguresTest {

  private static final int ANSWERS = Integer.getInteger("ban.log.answers", 1_000);
  private static final double NANOS_PER_MICRO = 1_000;

  @TempDir Path folder;

  @Test
  void everyLoggedAnswerIsGivenAgain() throws Exception {
    BanRules rules = BanRules.compile(Catalogs.builtIn());
    List<DeviceProfile> devices =
        IntStream.range(0, ANSWERS).mapToObj(i -> SmallLog.device("d-" + i)).toList();
    devices.forEach(device -> rules.audit(device, SmallLog.DAY));
    long start = System.nanoTime();
    devices.forEach(device -> rules.audit(device, SmallLog.DAY));
    long audited = System.nanoTime() - start;

    start = System.nanoTime();
    try (DecisionLog log =
        SmallLog.open(LogSettings.in(folder).synced(Sync.BY_SYSTEM), Clock.systemUTC())) {
      CurrentRules current = CurrentRules.of(rules);
      devices.forEach(device -> log.audit(current, device, SmallLog.DAY, AuditOptions.defaults()));
    }
    long logged = System.nanoTime() - start;

    List<Path> files = LogVerifier.files(List.of(folder));
    start = System.nanoTime();
    LogReport report = LogVerifier.verify(files);
    long verified = System.nanoTime() - start;
    assertThat(report.faults()).isEmpty();
    assertThat(report.answers()).isEqualTo(ANSWERS);

    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    start = System.nanoTime();
    new LogReplay(rules).replay(files, one -> outcomes.merge(one.outcome(), 1, Integer::sum));
    long replayed = System.nanoTime() - start;
    assertThat(outcomes).isEqualTo(Map.of(Outcome.EQUAL, ANSWERS));

    System.out.printf(
        Locale.ROOT,
        "%d answers of %d bytes, microseconds each: audit %.1f, with log %.1f, verify %.1f, replay"
            + " %.1f%n",
        ANSWERS,
        Files.size(files.get(0)) / ANSWERS,
        audited / NANOS_PER_MICRO / ANSWERS,
        logged / NANOS_PER_MICRO / ANSWERS,
        verified / NANOS_PER_MICRO / ANSWERS,
        replayed / NANOS_PER_MICRO / ANSWERS);
  }
}
