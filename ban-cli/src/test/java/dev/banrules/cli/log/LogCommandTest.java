package dev.banrules.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import dev.banrules.runtime.CurrentRules;
import dev.banrules.runtime.log.DecisionLog;
import dev.banrules.runtime.log.LogSettings;
import dev.banrules.runtime.log.ProfileDetail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {

  private static final Path FLEET = Path.of("../ban-examples/samples/fleet.jsonl");
  private static final String OWN = "../ban-examples/samples/our-bans-1.yaml";

  @TempDir Path folder;

  private void write(LogSettings settings) throws IOException {
    Clock clock = Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC);
    CurrentRules rules = CurrentRules.of(BanRules.compile(Catalogs.builtIn()));
    try (DecisionLog log = DecisionLog.open(settings, clock, Runnable::run);
        StreamedDocuments<DeviceProfile> devices = Profiles.unchecked().stream(Source.of(FLEET))) {
      while (devices.hasNext()) {
        DeviceProfile device = devices.next().value().orElseThrow();
        log.audit(rules, device, LocalDate.of(2023, 12, 1), AuditOptions.defaults());
      }
    }
  }

  private Path file() {
    return folder.resolve("decisions-000001-2026-11-28.jsonl");
  }

  @Test
  void saysNothingOfALogWithoutAWholeLine() throws IOException {
    Files.writeString(file(), "{\"x");
    Run run = Run.of("log", "verify", folder.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).endsWith("no line is whole, so nothing can be said of the log\n");
  }

  @Test
  void acceptsALogThatNobodyTouched() throws IOException {
    write(LogSettings.in(folder));
    Run run = Run.of("log", "verify", folder.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("6 whole lines, 4 answers, 0 lost; line 6 is the last, with hash ")
        .endsWith("the log holds\n");
    assertThat(run.status()).isZero();
    assertThat(Run.of("log", "verify", file().toString()).out()).isEqualTo(run.out());
  }

  @Test
  void namesTheLineThatSomebodyChanged() throws IOException {
    write(LogSettings.in(folder));
    Files.writeString(file(), Files.readString(file()).replace("violating", "compliant"));
    Run run = Run.of("log", "verify", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("2026-11-28.jsonl:2: changed: what it says has another hash\n")
        .endsWith("the log does not hold\n");
  }

  @Test
  void namesTornLinesAndWhatNobodyCanTell() throws IOException {
    write(LogSettings.in(folder));
    Files.writeString(file(), Files.readString(file()) + "{\"entry\":{");
    Files.delete(folder.resolve("decisions.head"));
    Run run = Run.of("log", "verify", folder.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains(".jsonl:7: torn: its writer was stopped here\n");
    assertThat(run.err()).startsWith("ban: warning: without decisions.head");
  }

  @Test
  void doesNotSayThatALogHoldsInWhichThereIsNothing() throws IOException {
    Files.createFile(file());

    Run run = Run.of("log", "verify", folder.toString());
    assertThat(run.out()).isEqualTo("there is no line in the log, so nothing can be said of it\n");
    assertThat(run.status()).isEqualTo(3);

    assertThat(Run.of("log", "replay", folder.toString()))
        .isEqualTo(
            new Run(
                0,
                "0 equal, 0 different, 0 not evaluated\n",
                "ban: warning: there is no answer in the log\n"));
  }

  @Test
  void givesEveryAnswerAgain() throws IOException {
    write(LogSettings.in(folder));
    Run run = Run.of("log", "replay", folder.toString());

    assertThat(run).isEqualTo(new Run(0, "4 equal, 0 different, 0 not evaluated\n", ""));
  }

  @Test
  void saysWhichAnswersDiffer() throws IOException {
    write(LogSettings.in(folder));
    Run run = Run.of("log", "replay", folder.toString(), "--catalog", OWN);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("different: it was violating, and is compliant; given by other catalogs\n")
        .endsWith("4 of them were given by other catalogs than these\n");
  }

  @Test
  void saysWhatItCannotEvaluate() throws IOException {
    write(LogSettings.in(folder).profiles(ProfileDetail.DIGEST));
    Run run = Run.of("log", "replay", folder.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out())
        .contains("not evaluated: the log has only the digest of the profile\n")
        .endsWith("0 equal, 0 different, 4 not evaluated\n");
  }

  @Test
  void refusesWhatIsNoLog() {
    assertThat(Run.of("log", "verify", folder.toString()).err()).contains("a folder without a log");
    assertThat(Run.of("log", "verify", "missing.jsonl"))
        .isEqualTo(new Run(2, "", "ban: error: missing.jsonl: there is no such file\n"));
    assertThat(Run.of("log").err())
        .startsWith("ban: error: a command is missing: one of verify, replay\n");
  }
}
