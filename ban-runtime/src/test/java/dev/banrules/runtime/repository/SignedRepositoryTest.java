package dev.banrules.runtime.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banrules.runtime.MovableClock;
import dev.banrules.runtime.SmallCatalog;
import dev.banrules.runtime.source.Documents;
import dev.banrules.runtime.source.SourceException;
import dev.banrules.runtime.tuf.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class SignedRepositoryTest {

  @TempDir Path temporary;

  private final MovableClock clock = new MovableClock("2026-11-28T10:00:00Z");
  private Path folder;
  private TestRepository repository;

  @BeforeEach
  void publish() {
    folder = temporary.resolve("repository");
    repository = new TestRepository(folder);
    repository.catalogs.put("own.yaml", SmallCatalog.version(1));
    repository.publishRoot();
    repository.publish();
  }

  private SignedRepository client() throws SourceException {
    return SignedRepository.in(folder, repository.trustedRoot());
  }

  private SignedRepository keeping(String state) throws SourceException {
    return client().keepingStateIn(temporary.resolve(state));
  }

  private Documents fetch(SignedRepository client) throws SourceException {
    return client.fetch(clock);
  }

  private void assertRefused(SignedRepository client, String message) {
    assertThatThrownBy(() -> fetch(client))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith(folder + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void givesTheCatalogsAndWhenTheFirstMetadataExpires() throws SourceException {
    repository.catalogs.put("lists/other.json", "{}");
    repository.publishNext();

    Documents documents = fetch(client());

    assertThat(documents.files())
        .extracting(Documents.File::name)
        .containsExactly("lists/other.json", "own.yaml");
    assertThat(documents.files().get(1).bytes()).isEqualTo(SmallCatalog.version(1).getBytes(UTF_8));
    assertThat(documents.expires()).contains(Instant.parse("2026-12-05T00:00:00Z"));
  }

  @Test
  void isShownNothingOlderAfterARestart() throws SourceException {
    fetch(keeping("state"));
    repository.versions.put(Role.TIMESTAMP, 4);
    repository.publish();

    assertRefused(keeping("state"), "rolled back: it is version 4, after version 5");
    assertThat(fetch(client()).files()).as("a client that saw nothing").hasSize(1);
  }

  @Test
  void doesNotAskAgainForWhatItHas() throws SourceException {
    fetch(keeping("state"));
    repository.delete("5.snapshot.json");
    repository.delete("5.targets.json");
    repository.delete(repository.targetFile("own.yaml"));

    assertThat(fetch(keeping("state")).files()).hasSize(1);
    assertRefused(client(), "5.snapshot.json: the repository has none");
  }

  @Test
  void looksAgainAtWhatItHas() throws SourceException {
    fetch(keeping("state"));
    clock.set("2026-12-05T00:00:00Z");
    assertRefused(keeping("state"), "timestamp.json: it has expired");
    repository.expires.put(Role.TIMESTAMP, TestRepository.VALID);
    repository.next(Role.TIMESTAMP);
    repository.publishTimestamp(repository.read("5.snapshot.json"));
    fetch(keeping("state"));

    clock.set("2027-11-28T00:00:00Z");
    assertRefused(keeping("state"), "it has expired on 2027-11-28T00:00:00Z");
  }

  @Test
  void forgetsWhatAnotherRootHasVouchedFor() throws SourceException, IOException {
    fetch(keeping("state"));
    TestRepository other = new TestRepository(folder);
    other.catalogs.put("own.yaml", SmallCatalog.version(7));
    other.versions.replaceAll((role, version) -> 1);
    other.publishRoot();
    other.publish();

    assertThat(fetch(keeping("state")).files()).hasSize(1);
    try (var roots = Files.list(temporary.resolve("state"))) {
      assertThat(roots).hasSize(2);
    }
  }

  @Test
  void takesAStoreThatForbidsWhatItHasNot() throws Exception {
    try (FolderServer server = new FolderServer(folder)) {
      server.instead.put("2.root.json", FolderServer.status(403));
      SignedRepository client =
          SignedRepository.at(
              server.address(), HttpClient.newHttpClient(), repository.trustedRoot());

      assertThat(fetch(client).files()).hasSize(1);
    }
  }

  @Test
  void followsTheRootsToTheNewestKeys() throws SourceException {
    SignedRepository client = keeping("state");
    fetch(client);
    for (int i = 0; i < 3; i++) {
      rotate(Role.ROOT, Role.TARGETS);
      repository.publishNext();
    }
    assertThat(fetch(client).files()).hasSize(1);
    assertThat(fetch(client()).files()).as("from the first root on").hasSize(1);
  }

  /** New keys for some roles, by a root that the old and the new keys have signed. */
  private void rotate(Role... roles) {
    List<KeyPair> old = repository.keys(Role.ROOT);
    for (Role role : roles) {
      repository.keys.put(
          role,
          repository.threshold(role) == 1
              ? List.of(TestRepository.newKey())
              : List.of(TestRepository.newKey(), TestRepository.newKey()));
    }
    repository.next(Role.ROOT);
    repository.signers.put(
        Role.ROOT,
        old.equals(repository.keys(Role.ROOT))
            ? old
            : List.of(old.get(0), repository.keys(Role.ROOT).get(0)));
    repository.publishRoot();
  }

  @Test
  void recoversFromKeysThatSomebodyStole() throws SourceException {
    SignedRepository client = keeping("state");
    fetch(client);
    // The thief has the keys of timestamp and snapshot, and makes versions that nobody can follow.
    repository.versions.put(Role.TIMESTAMP, 1_000_000);
    repository.versions.put(Role.SNAPSHOT, 1_000_000);
    repository.publish();
    fetch(client);

    repository.versions.put(Role.TIMESTAMP, 6);
    repository.versions.put(Role.SNAPSHOT, 6);
    rotate(Role.TIMESTAMP, Role.SNAPSHOT);
    repository.catalogs.put("own.yaml", SmallCatalog.version(2));
    repository.next(Role.TARGETS);
    repository.publish();

    assertThat(new String(fetch(client).files().get(0).bytes(), UTF_8)).contains("no-acme-2");
  }

  @Test
  void countsAKeyThatHasTwoIdsOnce() {
    KeyPair one = repository.keys(Role.TARGETS).get(0);
    repository.keys.put(Role.TARGETS, List.of(one));
    repository.thresholds.put(Role.TARGETS, 1);
    repository.edits.put(
        Role.ROOT,
        root -> {
          ObjectNode role = (ObjectNode) root.path("roles").path("targets");
          String id = role.path("keyids").get(0).asString();
          ObjectNode keys = (ObjectNode) root.path("keys");
          keys.set("0".repeat(64), keys.get(id));
          role.withArray("keyids").add("0".repeat(64));
          role.put("threshold", 2);
        });
    repository.publishRoot();
    repository.publishNext();
    String signed = new String(repository.read("6.targets.json"), UTF_8);
    byte[] targets =
        signed
            .replaceFirst(
                "\"signatures\":\\[(\\{\"keyid\":\"[0-9a-f]+\",(\"sig\":\"[0-9a-f]+\")})]",
                "\"signatures\":[$1,{\"keyid\":\"" + "0".repeat(64) + "\",$2}]")
            .getBytes(UTF_8);
    repository.write("6.targets.json", targets);
    repository.publishSnapshot(targets);

    assertThatThrownBy(() -> fetch(client()))
        .hasMessageContaining("6.targets.json: signed by 1 of the 2 keys");
  }

  @Test
  void trustsNoRootThatItsOwnKeysHaveNotSigned() {
    repository.signers.put(Role.ROOT, List.of(TestRepository.newKey()));
    repository.publishRoot();

    assertThatThrownBy(this::client)
        .isInstanceOf(SourceException.class)
        .hasMessage("the trusted root: signed by 0 of the 1 keys that root version 1 asks for");
    assertThatThrownBy(() -> SignedRepository.in(folder, "{}".getBytes(UTF_8)))
        .hasMessageContaining("the trusted root: `signed` is not an object");
  }

  @Test
  void takesAddressesOfHttp() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SignedRepository.at(
                    URI.create("ftp://example.org/"),
                    HttpClient.newHttpClient(),
                    repository.trustedRoot()));
  }
}
