package dev.banrules.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.runtime.CurrentRules;
import dev.banrules.runtime.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is stopped in the middle of a line. */
class TornLineTest {

  private static final boolean EXHAUSTIVE = Boolean.getBoolean("ban.exhaustive");

  /** Each starts a process. */
  private static final int KILLS = EXHAUSTIVE ? 200 : 5;

  private static final int STEP = EXHAUSTIVE ? 1 : 11;

  @TempDir Path folder;

  private final MovableClock clock = new MovableClock("2026-11-28T10:00:00Z");
  private final CurrentRules rules = SmallLog.current(1);

  private void write(int answers) throws IOException {
    try (DecisionLog log = SmallLog.open(LogSettings.in(folder).synced(Sync.BY_SYSTEM), clock)) {
      SmallLog.audits(log, rules, answers);
    }
  }

  @Test
  void goesOnAfterALineThatWasTornAnywhere() throws IOException {
    write(1);
    Path file = LogVerifier.files(List.of(folder)).get(0);
    byte[] whole = Files.readAllBytes(file);
    Path head = folder.resolve(LogFiles.HEAD);
    for (int length = 0; length < whole.length; length += STEP) {
      Files.write(file, Arrays.copyOf(whole, length));
      Files.delete(head);

      LogReport torn = SmallLog.verify(folder);
      assertThat(torn.faults()).as("%s bytes", length).isEmpty();
      boolean atEnd = length == 0 || whole[length - 1] == '\n' || whole[length] == '\n';
      assertThat(torn.torn()).as("%s bytes", length).hasSize(atEnd ? 0 : 1);

      write(1);
      LogReport report = SmallLog.verify(folder);
      assertThat(report.faults()).as("%s bytes", length).isEmpty();
      assertThat(report.notes()).isEmpty();
      assertThat(report.torn()).hasSize(atEnd ? 0 : 1);
      assertThat(report.lines()).isEqualTo(torn.lines() + 3);
    }
  }

  @Test
  void findsThatSomebodyCleanedUpATornLine() throws IOException {
    write(1);
    Path file = LogVerifier.files(List.of(folder)).get(0);
    Files.writeString(file, Files.readString(file) + "{\"entry\":");
    write(1);
    assertThat(SmallLog.verify(folder).faults()).isEmpty();

    Files.writeString(file, Files.readString(file).replace("{\"entry\":\n", ""));

    assertThat(SmallLog.verify(folder).faults()).isNotEmpty();
  }

  @Test
  void losesNoWholeLineWhenItsProcessIsKilled() throws Exception {
    long before = 0;
    for (int i = 0; i < KILLS; i++) {
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  KilledWriter.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      assertThat(writer.getInputStream().read()).as("it has begun to write").isEqualTo('b');
      TimeUnit.MILLISECONDS.sleep(i % 31);
      writer.destroyForcibly().waitFor();

      LogReport report = SmallLog.verify(folder);
      assertThat(report.faults()).isEmpty();
      assertThat(report.answers()).isGreaterThan(before);
      before = report.answers();
    }
    write(1);
    LogReport report = SmallLog.verify(folder);
    assertThat(report.faults()).isEmpty();
    System.out.printf(
        "killed %d writers: %d whole answers, %d torn lines%n",
        KILLS, report.answers(), report.torn().size());
  }
}
