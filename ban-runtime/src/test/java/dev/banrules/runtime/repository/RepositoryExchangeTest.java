package dev.banrules.runtime.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.runtime.MovableClock;
import dev.banrules.runtime.SmallCatalog;
import dev.banrules.runtime.publish.RepositoryWriter;
import dev.banrules.runtime.publish.SigningKey;
import dev.banrules.runtime.tuf.Role;
import dev.banrules.runtime.tuf.RoleKeys;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that one program writes and another reads; {@code -Pforeign} runs it. */
@EnabledIfSystemProperty(named = "ban.foreign", matches = "true")
class RepositoryExchangeTest {

  private static final Duration WEEK = Duration.ofDays(7);

  @TempDir Path temporary;

  private final MovableClock clock = new MovableClock("2026-11-28T10:00:00Z");

  private static SigningKey newKey() throws Exception {
    return SigningKey.of(TestRepository.newKey().getPrivate());
  }

  private static Map<Role, RoleKeys> keys(SigningKey root, SigningKey others) {
    Map<Role, RoleKeys> keys = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      SigningKey own = role == Role.ROOT ? root : others;
      keys.put(role, new RoleKeys(ImmutableList.of(own.publicKey()), 1));
    }
    return keys;
  }

  @Test
  void pythonTufReadsWhatWeWrite() throws Exception {
    Path folder = temporary.resolve("repository");
    Path catalog = Files.writeString(temporary.resolve("own.yaml"), SmallCatalog.version(1));
    RepositoryWriter writer = new RepositoryWriter(folder, clock);
    SigningKey first = newKey();
    SigningKey second = newKey();
    SigningKey others = newKey();
    writer.draftRoot(keys(first, others), WEEK, List.of(first));
    writer.draftTargets(List.of(catalog), List.of(), WEEK, List.of(others));
    writer.publish(List.of(others), WEEK, WEEK);
    assertThat(python(folder)).matches(PythonClient.Answer::taken, "python-tuf takes it");

    Files.writeString(catalog, SmallCatalog.version(2));
    writer.draftRoot(keys(second, others), WEEK, List.of(first, second));
    writer.draftTargets(List.of(catalog), List.of(), WEEK, List.of(others));
    writer.publish(List.of(others), WEEK, WEEK);
    assertThat(python(folder)).matches(PythonClient.Answer::taken, "python-tuf takes it");
    assertThat(temporary.resolve("python/targets/own.yaml")).hasContent(SmallCatalog.version(2));
    assertThat(temporary.resolve("python/root.json"))
        .hasSameTextualContentAs(folder.resolve("2.root.json"));
  }

  private PythonClient.Answer python(Path folder) throws Exception {
    try (FolderServer server = new FolderServer(folder)) {
      return PythonClient.update(
          temporary.resolve("python"),
          Files.readAllBytes(folder.resolve("1.root.json")),
          server.address().toString(),
          clock.instant(),
          "own.yaml");
    }
  }

  @Test
  void weReadWhatPythonTufWrites() throws Exception {
    Path other = temporary.resolve("other");
    Path catalog = Files.writeString(temporary.resolve("own.yaml"), SmallCatalog.version(1));
    PythonClient.Answer written =
        PythonClient.run(List.of("write", other.toString(), catalog.toString(), "3"));
    assertThat(written.taken()).as(written.output()).isTrue();

    byte[] root = Files.readAllBytes(other.resolve("1.root.json"));
    try (FolderServer server = new FolderServer(other)) {
      for (SignedRepository client :
          List.of(
              SignedRepository.in(other, root),
              SignedRepository.at(server.address(), HttpClient.newHttpClient(), root))) {
        RepositoryContent content = client.update(clock);
        assertThat(content.root().version()).isEqualTo(2);
        assertThat(content.targets().metadata().version()).isEqualTo(3);
        assertThat(content.catalogs())
            .singleElement()
            .satisfies(file -> assertThat(file.name()).isEqualTo("lists/über uns.yaml"));
      }
    }
  }
}
