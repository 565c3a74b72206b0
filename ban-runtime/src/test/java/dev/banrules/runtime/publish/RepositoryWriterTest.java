package dev.banrules.runtime.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.runtime.MovableClock;
import dev.banrules.runtime.SmallCatalog;
import dev.banrules.runtime.repository.RepositoryContent;
import dev.banrules.runtime.repository.SignedRepository;
import dev.banrules.runtime.tuf.Role;
import dev.banrules.runtime.tuf.RoleKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryWriterTest {

  private static final Duration YEAR = Duration.ofDays(365);
  private static final Duration WEEK = Duration.ofDays(7);

  @TempDir Path temporary;

  private final MovableClock clock = new MovableClock("2026-11-28T10:00:00Z");
  private final Map<Role, List<SigningKey>> keys = new EnumMap<>(Role.class);
  private Path folder;
  private RepositoryWriter writer;

  @BeforeEach
  void draw() throws Exception {
    folder = temporary.resolve("repository");
    writer = new RepositoryWriter(folder, clock);
    keys.put(Role.ROOT, List.of(newKey(), newKey(), newKey()));
    keys.put(Role.TARGETS, List.of(newKey(), newKey()));
    keys.put(Role.SNAPSHOT, List.of(newKey()));
    keys.put(Role.TIMESTAMP, List.of(newKey()));
  }

  private static SigningKey newKey() throws Exception {
    return SigningKey.of(KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate());
  }

  private List<SigningKey> keys(Role role) {
    return keys.getOrDefault(role, List.of());
  }

  private SigningKey key(Role role, int which) {
    return keys(role).get(which);
  }

  /** Two keys have to sign root and targets, one the others. */
  private Map<Role, RoleKeys> roleKeys() {
    Map<Role, RoleKeys> all = new EnumMap<>(Role.class);
    keys.forEach(
        (role, own) ->
            all.put(
                role,
                new RoleKeys(
                    own.stream()
                        .map(SigningKey::publicKey)
                        .collect(ImmutableList.toImmutableList()),
                    Math.min(own.size(), 2))));
    return all;
  }

  private List<SigningKey> online() {
    return List.of(key(Role.SNAPSHOT, 0), key(Role.TIMESTAMP, 0));
  }

  private Path catalog(int version) throws Exception {
    return Files.writeString(temporary.resolve("own.yaml"), SmallCatalog.version(version));
  }

  private void publishFirst() throws Exception {
    writer.draftRoot(roleKeys(), YEAR, keys(Role.ROOT));
    writer.draftTargets(List.of(catalog(1)), List.of(), YEAR, keys(Role.TARGETS));
    writer.publish(online(), WEEK, WEEK);
  }

  private RepositoryContent read() throws Exception {
    byte[] root = Files.readAllBytes(folder.resolve("1.root.json"));
    return SignedRepository.in(folder, root)
        .keepingStateIn(temporary.resolve("state"))
        .update(clock);
  }

  @Test
  void writesWhatAClientReads() throws Exception {
    publishFirst();

    RepositoryContent content = read();

    assertThat(content.catalogs()).extracting(file -> file.name()).containsExactly("own.yaml");
    assertThat(content.expires()).isEqualTo(clock.instant().plus(WEEK));
    assertThat(folder.resolve("drafts")).isEmptyDirectory();
  }

  @Test
  void collectsSignaturesWhoeverHasTheKeys() throws Exception {
    Signing none = writer.draftRoot(roleKeys(), YEAR, List.of());
    assertThat(none)
        .hasToString("root version 1, signed by 0 of the 2 keys that root version 1 asks for");
    assertThat(writer.sign(Role.ROOT, List.of(key(Role.ROOT, 2))).isComplete()).isFalse();
    writer.draftTargets(List.of(catalog(1)), List.of(), YEAR, keys(Role.TARGETS));

    assertThatThrownBy(() -> writer.publish(online(), WEEK, WEEK))
        .isInstanceOf(PublishException.class)
        .hasMessage(
            "not enough signatures: root version 1, signed by 1 of the 2 keys that root version 1"
                + " asks for");
    assertThat(folder.resolve("timestamp.json")).doesNotExist();

    assertThat(writer.sign(Role.ROOT, List.of(key(Role.ROOT, 0))).isComplete()).isTrue();
    writer.publish(online(), WEEK, WEEK);
    assertThat(read().catalogs()).hasSize(1);
  }

  @Test
  void publishesNextVersions() throws Exception {
    publishFirst();
    read();
    writer.draftTargets(List.of(catalog(2)), List.of(), YEAR, keys(Role.TARGETS));
    assertThat(read().targets().metadata().version()).as("before it is published").isEqualTo(1);

    assertThat(writer.publish(online(), WEEK, WEEK))
        .containsEntry(Role.TARGETS, 2L)
        .containsEntry(Role.TIMESTAMP, 2L);
    assertThat(read().targets().metadata().version()).isEqualTo(2);
    clock.move(Duration.ofDays(6));
    writer.publish(online(), WEEK, WEEK);
    clock.move(Duration.ofDays(6));
    assertThat(read().timestamp().metadata().version()).isEqualTo(3);
  }

  @Test
  void replacesKeysByARootThatBothHaveSigned() throws Exception {
    publishFirst();
    read();
    List<SigningKey> old = keys(Role.ROOT);
    keys.put(Role.ROOT, List.of(newKey(), newKey()));
    keys.put(Role.TIMESTAMP, List.of(newKey()));
    assertThat(writer.draftRoot(roleKeys(), YEAR, keys(Role.ROOT)))
        .hasToString(
            "root version 2, signed by 0 of the 2 keys that root version 1 asks for, signed by 2 of"
                + " the 2 keys that root version 2 asks for");
    assertThat(writer.sign(Role.ROOT, old.subList(0, 2)).isComplete()).isTrue();
    writer.publish(online(), WEEK, WEEK);

    assertThat(read().root().version()).isEqualTo(2);
  }

  @Test
  void publishesNoTargetsThatTheNewKeysHaveNotSigned() throws Exception {
    publishFirst();
    keys.put(Role.TARGETS, List.of(newKey()));
    writer.draftRoot(roleKeys(), YEAR, keys(Role.ROOT));

    assertThatThrownBy(() -> writer.publish(online(), WEEK, WEEK))
        .hasMessageContaining(
            "targets.json: signed by 0 of the 1 keys that root version 2 asks for");
  }

  @Test
  void takesNoCatalogThatNobodyCanRead() throws Exception {
    publishFirst();
    Path broken = Files.writeString(temporary.resolve("broken.yaml"), "format: nonsense\n");
    Path named = Files.writeString(temporary.resolve("own list.yaml"), SmallCatalog.version(3));

    assertThatThrownBy(() -> writer.draftTargets(List.of(broken), List.of(), YEAR, List.of()))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("broken.yaml");
    assertThatThrownBy(() -> writer.draftTargets(List.of(named), List.of(), YEAR, List.of()))
        .hasMessageContaining("Latin letters");
    assertThatThrownBy(() -> writer.draftTargets(List.of(), List.of("own.yaml"), YEAR, List.of()))
        .hasMessage("the repository would have no catalog");
    assertThatThrownBy(() -> writer.draftTargets(List.of(), List.of("other"), YEAR, List.of()))
        .hasMessage("the repository has no catalog `other`");
  }

  @Test
  void signsByKeysOfTheRoleAlone() throws Exception {
    writer.draftRoot(roleKeys(), YEAR, keys(Role.ROOT));

    assertThatThrownBy(() -> writer.sign(Role.ROOT, online()))
        .hasMessage("a key is none of the role root");
    assertThatThrownBy(() -> writer.sign(Role.TARGETS, keys(Role.TARGETS)))
        .hasMessage("there is no draft of the targets to sign");
    writer.draftTargets(List.of(catalog(1)), List.of(), YEAR, keys(Role.TARGETS));
    assertThatThrownBy(() -> writer.publish(List.of(key(Role.SNAPSHOT, 0)), WEEK, WEEK))
        .hasMessageContaining("timestamp.json: signed by 0 of the 1 keys");
  }
}
