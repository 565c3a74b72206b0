package dev.banrules.runtime.log;

import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.runtime.CurrentRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;

/** Writes to a slow disk, so that most of its time is spent within lines, until it is killed. */
final class KilledWriter {

  private static final int SLOW_BYTES = 100;
  private static final long PAUSE_NANOS = 500_000;

  private KilledWriter() {}

  public static void main(String[] args) throws IOException {
    CurrentRules rules = SmallLog.current(1);
    LogSettings settings = LogSettings.in(Path.of(args[0])).filesOf(1 << 20).synced(Sync.BY_SYSTEM);
    DecisionLog log =
        DecisionLog.open(
            settings,
            Clock.systemUTC(),
            Runnable::run,
            path ->
                new TroubledChannel(LogWriter.Opener.PLAIN.open(path), KilledWriter::writeSlowly));
    log.audit(rules, SmallLog.device("d"), SmallLog.DAY, AuditOptions.defaults());
    System.out.print('b');
    System.out.flush();
    while (true) {
      log.audit(rules, SmallLog.device("d"), SmallLog.DAY, AuditOptions.defaults());
    }
  }

  private static int writeSlowly(int bytes) {
    LockSupport.parkNanos(PAUSE_NANOS);
    return Math.min(bytes, SLOW_BYTES);
  }
}
