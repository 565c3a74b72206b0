package dev.banrules.runtime.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.runtime.CurrentRules;
import dev.banrules.runtime.MovableClock;
import dev.banrules.runtime.json.StrictJson;
import dev.banrules.runtime.log.Replayed.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DecisionLogTest {

  @TempDir Path folder;

  private final MovableClock clock = new MovableClock("2026-11-28T10:00:00Z");
  private final CurrentRules rules = SmallLog.current(1);

  private DecisionLog open() throws IOException {
    return SmallLog.open(LogSettings.in(folder), clock);
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : LogVerifier.files(List.of(folder))) {
      lines.addAll(Files.readAllLines(file));
    }
    return lines;
  }

  private List<JsonNode> entries() throws Exception {
    List<JsonNode> entries = new ArrayList<>();
    for (String line : lines()) {
      entries.add(StrictJson.object(line.getBytes(UTF_8)).path("entry"));
    }
    return entries;
  }

  private List<Replayed> replay(int version) throws IOException {
    List<Replayed> results = new ArrayList<>();
    new LogReplay(SmallLog.rules(version)).replay(LogVerifier.files(List.of(folder)), results::add);
    return results;
  }

  @Test
  void holdsWhatAnAnswerRestsOn() throws Exception {
    Logged<Verdict> logged;
    try (DecisionLog log = open()) {
      logged = log.audit(rules, SmallLog.device("d-1"), SmallLog.DAY, AuditOptions.defaults());
    }

    JsonNode entry = entries().get(1);
    assertThat(entry.path("id").asString()).isEqualTo(logged.id());
    assertThat(entry.path("kind").asString()).isEqualTo("audit");
    assertThat(entry.path("instant").asString()).isEqualTo("2026-11-28T10:00:00Z");
    assertThat(entry.path("at").asString()).isEqualTo("2026-11-28");
    assertThat(entry.path("catalogs").get(0).path("version").asInt()).isEqualTo(1);
    assertThat(entry.path("catalogs").get(0).path("digest").asString()).startsWith("sha256:");
    assertThat(entry.path("options").isObject()).isTrue();
    assertThat(entry.path("device").path("id").asString()).isEqualTo("d-1");
    assertThat(entry.path("answer").path("status").asString()).isEqualTo("violating");
    assertThat(entry.path("answer").path("findings").get(0).path("evidence")).isNotEmpty();
    assertThat(logged.queued()).isTrue();
  }

  @Test
  void saysThatTheRulesHadExpired() throws Exception {
    CurrentRules stale = new CurrentRules(SmallLog.rules(1), Optional.of("the rules have expired"));
    try (DecisionLog log = open()) {
      SmallLog.audits(log, stale, 1);
    }
    assertThat(entries().get(1).path("warning").asString()).isEqualTo("the rules have expired");
  }

  @Test
  void goesOnWhereItEnded() throws IOException {
    for (int i = 0; i < 3; i++) {
      try (DecisionLog log = open()) {
        SmallLog.audits(log, rules, 2);
      }
    }
    LogReport report = SmallLog.verify(folder);
    assertThat(report.faults()).isEmpty();
    assertThat(report.notes()).isEmpty();
    assertThat(report.lines()).isEqualTo(12);
    assertThat(report.answers()).isEqualTo(6);
    assertThat(report.lastNumber()).isEqualTo(12);
  }

  @Test
  void beginsANewFileBySizeAndByDay() throws IOException {
    try (DecisionLog log = SmallLog.open(LogSettings.in(folder).filesOf(5_000), clock)) {
      SmallLog.audits(log, rules, 8);
      clock.set("2026-11-29T00:00:00Z");
      SmallLog.audits(log, rules, 1);
    }
    List<String> names =
        LogVerifier.files(List.of(folder)).stream()
            .map(file -> file.getFileName().toString())
            .toList();
    assertThat(names).hasSizeGreaterThan(2).contains("decisions-000001-2026-11-28.jsonl");
    assertThat(names.get(names.size() - 1)).endsWith("-2026-11-29.jsonl");
    assertThat(SmallLog.verify(folder).faults()).isEmpty();
    assertThat(SmallLog.verify(folder).answers()).isEqualTo(9);
  }

  @Test
  void countsWhatIsLostInTheLogItself() throws Exception {
    List<Runnable> later = new ArrayList<>();
    try (DecisionLog log = DecisionLog.open(LogSettings.in(folder).queueOf(3), clock, later::add)) {
      SmallLog.audits(log, rules, 5);
      assertThat(log.status()).isEqualTo(new LogStatus(0, 3, 2, Optional.empty()));
      later.forEach(Runnable::run);
      assertThat(log.status()).isEqualTo(new LogStatus(3, 0, 2, Optional.empty()));
    }
    LogReport report = SmallLog.verify(folder);
    assertThat(report.lost()).isEqualTo(2);
    assertThat(report.answers()).isEqualTo(3);
    assertThat(entries())
        .filteredOn(entry -> entry.path("kind").asString().equals("lost"))
        .hasSize(1);
  }

  @Test
  void writesWhatWaitsWhenItIsClosed() throws IOException {
    DecisionLog log =
        DecisionLog.open(
            LogSettings.in(folder),
            clock,
            work -> {
              throw new RejectedExecutionException("shut down");
            });
    SmallLog.audits(log, rules, 2);
    assertThat(log.status().lastFailure()).isPresent();
    log.close();

    assertThat(SmallLog.verify(folder).answers()).isEqualTo(2);
    assertThat(
            log.audit(rules, SmallLog.device("d"), SmallLog.DAY, AuditOptions.defaults()).queued())
        .isFalse();
    assertThat(log.status().lost()).isEqualTo(1);
  }

  @Test
  void goesOnOnceAFullDiskHasRoomAgain() throws IOException {
    AtomicInteger room = new AtomicInteger(1_000);
    DecisionLog log =
        DecisionLog.open(
            LogSettings.in(folder),
            clock,
            Runnable::run,
            path ->
                new TroubledChannel(
                    LogWriter.Opener.PLAIN.open(path),
                    bytes -> {
                      int some = Math.min(bytes, room.get());
                      if (some == 0) {
                        throw new IOException("no space left");
                      }
                      room.addAndGet(-some);
                      return some;
                    }));
    SmallLog.audits(log, rules, 3);
    assertThat(log.status().lost()).isEqualTo(3);
    assertThat(log.status().lastFailure().orElseThrow()).contains("no space left");
    assertThat(SmallLog.verify(folder).faults()).isEmpty();

    room.set(100_000);
    SmallLog.audits(log, rules, 2);
    log.close();

    LogReport report = SmallLog.verify(folder);
    assertThat(report.faults()).isEmpty();
    assertThat(report.answers()).isEqualTo(2);
    assertThat(report.lost()).isEqualTo(3);
  }

  @Test
  void hasOneWriter() throws IOException {
    try (DecisionLog log = open()) {
      assertThatIOException().isThrownBy(this::open).withMessageContaining("another writer");
      assertThat(log.status().written()).isZero();
    }
  }

  @Test
  void redactsByKeyedHashAndIsStillReplayedEqual() throws Exception {
    Redaction redaction = Redaction.keyed("0123456789abcdef".getBytes(UTF_8));
    try (DecisionLog log = SmallLog.open(LogSettings.in(folder).redacted(redaction), clock)) {
      log.audit(rules, SmallLog.device("jane-phone"), SmallLog.DAY, AuditOptions.defaults());
      log.decide(
          rules,
          SmallLog.device("jane-phone"),
          Software.builder().name("Letters to my doctor").build(),
          Conduct.USE,
          SmallLog.DAY,
          AuditOptions.defaults());
    }
    assertThat(String.join("\n", lines()))
        .doesNotContain("jane-phone", "Letters", "Jane Roe")
        .contains("com.acme.chat", redaction.hashOf("jane-phone"));
    assertThat(replay(1)).extracting(Replayed::outcome).containsOnly(Outcome.EQUAL).hasSize(2);
  }

  @Test
  void refusesAShortKey() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Redaction.keyed("secret".getBytes(UTF_8)))
        .withMessageContaining("16 bytes");
  }

  @Test
  void keepsADigestInPlaceOfTheProfile() throws Exception {
    try (DecisionLog log =
        SmallLog.open(LogSettings.in(folder).profiles(ProfileDetail.DIGEST), clock)) {
      SmallLog.audits(log, rules, 1);
    }
    assertThat(entries().get(1).path("deviceDigest").asString()).hasSize(71);
    assertThat(entries().get(1).has("device")).isFalse();
    assertThat(replay(1)).extracting(Replayed::outcome).containsExactly(Outcome.NOT_EVALUATED);
  }

  @Test
  void replaysEveryAnswerEqualByTheSameCatalogs() throws IOException {
    AuditOptions chosen =
        AuditOptions.builder()
            .hints(false)
            .nextChange(true)
            .undated(AuditOptions.Undated.IGNORE)
            .build();
    try (DecisionLog log = open()) {
      SmallLog.audits(log, rules, 3);
      log.audit(rules, SmallLog.device("d"), SmallLog.DAY, chosen);
      SmallLog.decision(log, rules, SmallLog.device("d").software().get(0));
      SmallLog.decision(log, rules, SmallLog.device("d").software().get(1));
    }
    assertThat(replay(1))
        .hasSize(6)
        .allSatisfy(
            one -> {
              assertThat(one.outcome()).as(one.toString()).isEqualTo(Outcome.EQUAL);
              assertThat(one.sameCatalogs()).isTrue();
            });
  }

  @Test
  void saysWhatOtherCatalogsAnswer() throws IOException {
    try (DecisionLog log = open()) {
      SmallLog.audits(log, rules, 1);
    }
    assertThat(replay(2))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.outcome()).isEqualTo(Outcome.DIFFERENT);
              assertThat(one.sameCatalogs()).isFalse();
              assertThat(one.detail()).isEqualTo("the same status, other catalogs, findings");
            });
  }
}
