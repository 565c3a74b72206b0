package dev.banrules.runtime.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.MovableClock;
import dev.banrules.runtime.SmallCatalog;
import dev.banrules.runtime.WhenStale;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client sees a good repository, then what an attacker makes of it, twice. */
class RepositoryAttackTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Enough for whoever answers at all. */
  private static final Duration TIME = Duration.ofSeconds(4);

  @TempDir Path temporary;

  private final MovableClock clock = new MovableClock("2026-11-28T10:00:00Z");

  static Stream<Attack> attacks() {
    return Attack.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void isRefusedAndTheLastGoodRulesStay(Attack attack) throws Exception {
    Path folder = temporary.resolve("repository");
    TestRepository repository = new TestRepository(folder);
    repository.catalogs.put("own.yaml", SmallCatalog.version(1));
    repository.publishRoot();
    repository.publish();
    byte[] trusted = repository.trustedRoot();
    try (FolderServer server = new FolderServer(folder);
        LiveRules rules =
            LiveRules.builder(
                    SignedRepository.at(server.address(), CLIENT, trusted)
                        .keepingStateIn(temporary.resolve("state"))
                        .within(RepositoryLimits.defaults().within(TIME)),
                    clock)
                .whenStale(WhenStale.ANSWER)
                .start()) {
      if (PythonClient.isAsked()) {
        assertThat(python(server, trusted)).matches(PythonClient.Answer::taken);
      }
      attack.change().by(repository, server, clock);

      assertThat(rules.refresh()).isFalse();
      String message = rules.status().lastFailure().orElseThrow().message();
      assertThat(message).contains(attack.message());
      assertThat(rules.refresh()).as("asked again").isFalse();
      assertThat(rules.status().lastFailure().orElseThrow().message())
          .as("asked again")
          .isEqualTo(message);

      assertThat(rules.current().rules().catalogs().bans())
          .extracting(ban -> ban.id().value())
          .isEqualTo(List.of("no-acme-1"));
      if (PythonClient.isAsked() && attack.othersRefuse()) {
        PythonClient.Answer answer = python(server, trusted);
        assertThat(answer.taken()).as(answer.output()).isFalse();
      }
    }
  }

  private PythonClient.Answer python(FolderServer server, byte[] trusted) {
    return PythonClient.update(
        temporary.resolve("python"),
        trusted,
        server.address().toString(),
        clock.instant(),
        "own.yaml");
  }
}
