package dev.banrules.runtime.publish;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.io.Catalogs;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.runtime.publish.Signing.Need;
import dev.banrules.runtime.tuf.FileInfo;
import dev.banrules.runtime.tuf.Metadata;
import dev.banrules.runtime.tuf.Role;
import dev.banrules.runtime.tuf.RoleKeys;
import dev.banrules.runtime.tuf.Root;
import dev.banrules.runtime.tuf.Targets;
import dev.banrules.runtime.tuf.TufException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a repository into a folder. Root and targets are drafts until enough keys have signed
 * them, whoever holds these and wherever; {@link #publish} then makes all of it visible, the
 * timestamp last.
 */
public final class RepositoryWriter {

  private static final Pattern TARGET_NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*\\.(json|ya?ml)");

  private final RepositoryFolder folder;
  private final Clock clock;

  /**
   * A writer.
   *
   * @param folder the folder of the repository
   * @param clock tells when metadata expires
   */
  public RepositoryWriter(Path folder, Clock clock) {
    this.folder = new RepositoryFolder(folder);
    this.clock = clock;
  }

  /** {@return whether a root is published or drafted} */
  public boolean hasRoot() throws IOException {
    return folder.newest(Role.ROOT) > 0 || folder.draft(Role.ROOT).isPresent();
  }

  /**
   * Drafts a root: the first one, or the one that follows the newest that is published. A draft
   * that was there is replaced.
   *
   * @param keys the keys of all roles
   * @param life for how long it is valid
   * @param signers sign it as far as they can
   * @return how far it is signed
   * @throws PublishException if a role lacks keys
   * @throws IOException if a file can't be read or written
   */
  public Signing draftRoot(Map<Role, RoleKeys> keys, Duration life, Collection<SigningKey> signers)
      throws PublishException, IOException {
    for (Role role : Role.values()) {
      RoleKeys own = keys.get(role);
      if (own == null || own.threshold() < 1 || own.keys().size() < own.threshold()) {
        throw new PublishException(
            "the role " + role.word() + " needs as many keys as have to sign for it, at least one");
      }
    }
    long version = folder.newest(Role.ROOT) + 1;
    Draft draft = Draft.unsigned(Role.ROOT, MetadataText.root(version, until(life), keys));
    return signAndKeep(Role.ROOT, draft, signers, /* all= */ false);
  }

  /**
   * Drafts targets with other catalogs. What is drafted already is changed further.
   *
   * @param added catalogs; one whose file name is there already takes its place
   * @param removed names of catalogs
   * @param life for how long the targets are valid
   * @param signers sign them as far as they can
   * @return how far they are signed
   * @throws PublishException if there is no root yet, or a name is not there
   * @throws InvalidDocumentException if the catalogs can't be used together
   * @throws IOException if a file can't be read or written
   */
  public Signing draftTargets(
      List<Path> added, List<String> removed, Duration life, Collection<SigningKey> signers)
      throws PublishException, IOException {
    SortedMap<String, FileInfo> files =
        new TreeMap<>(targets().map(Targets::files).orElse(ImmutableMap.of()));
    for (String name : removed) {
      if (files.remove(name) == null) {
        throw new PublishException("the repository has no catalog `" + name + "`");
      }
    }
    for (Path path : added) {
      String name = path.getFileName().toString();
      if (!TARGET_NAME.matcher(name).matches()) {
        throw new PublishException(
            path
                + ": name it with Latin letters, digits, `.`, `_` and `-`, and .json or .yaml at its end");
      }
      byte[] content = Files.readAllBytes(path);
      FileInfo info = FileInfo.of(content);
      folder.writeTarget(name, info, content);
      files.put(name, info);
    }
    checkCatalogs(files);
    long version = folder.newest(Role.TARGETS) + 1;
    Draft draft = Draft.unsigned(Role.TARGETS, MetadataText.targets(version, until(life), files));
    return signAndKeep(Role.TARGETS, draft, signers, /* all= */ true);
  }

  /** Nobody is to get from a repository what no reader takes. */
  private void checkCatalogs(Map<String, FileInfo> files) throws PublishException, IOException {
    if (files.isEmpty()) {
      throw new PublishException("the repository would have no catalog");
    }
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (Map.Entry<String, FileInfo> file : files.entrySet()) {
      sources.add(Source.of(file.getKey(), folder.target(file.getKey(), file.getValue())));
    }
    Catalogs.read(sources.build(), Limits.defaults());
  }

  /**
   * Signs a draft.
   *
   * @param role root or targets
   * @param signers the keys
   * @return how far it is signed
   * @throws PublishException if there is no such draft, or a key is not of the role
   * @throws IOException if a file can't be read or written
   */
  public Signing sign(Role role, Collection<SigningKey> signers)
      throws PublishException, IOException {
    Draft draft =
        draft(role)
            .orElseThrow(
                () -> new PublishException("there is no draft of the " + role.word() + " to sign"));
    return signAndKeep(role, draft, signers, /* all= */ true);
  }

  private Signing signAndKeep(Role role, Draft draft, Collection<SigningKey> signers, boolean all)
      throws PublishException, IOException {
    try {
      ImmutableList<RoleKeys> asked = asked(role, draft);
      ImmutableList<SigningKey> own =
          signers.stream()
              .filter(key -> asked.stream().anyMatch(keys -> has(keys, key)))
              .collect(toImmutableList());
      if (all && own.size() < signers.size()) {
        throw new PublishException("a key is none of the role " + role.word());
      }
      draft.sign(own);
      folder.writeDraft(role, draft.bytes());
      return signing(role, draft);
    } catch (TufException e) {
      throw broken(role, e);
    }
  }

  private static boolean has(RoleKeys keys, SigningKey key) {
    return keys.keys().contains(key.publicKey());
  }

  private static PublishException broken(Role role, TufException failure) {
    return new PublishException(role.file() + ": " + failure.getMessage(), failure);
  }

  private Optional<Draft> draft(Role role) throws PublishException, IOException {
    Optional<byte[]> bytes = folder.draft(role);
    try {
      return bytes.isEmpty() ? Optional.empty() : Optional.of(Draft.read(role, bytes.get()));
    } catch (TufException e) {
      throw broken(role, e);
    }
  }

  /** The keys that have to sign a draft: of a root those before and its own. */
  private ImmutableList<RoleKeys> asked(Role role, Draft draft)
      throws TufException, PublishException, IOException {
    if (role != Role.ROOT) {
      return ImmutableList.of(nextRoot().keys(role));
    }
    ImmutableList.Builder<RoleKeys> asked = ImmutableList.builder();
    publishedRoot().ifPresent(root -> asked.add(root.keys(Role.ROOT)));
    return asked.add(Root.of(draft.metadata()).keys(Role.ROOT)).build();
  }

  private Signing signing(Role role, Draft draft)
      throws TufException, PublishException, IOException {
    Metadata metadata = draft.metadata();
    ImmutableList.Builder<Need> needs = ImmutableList.builder();
    if (role == Role.ROOT) {
      publishedRoot().ifPresent(root -> needs.add(need(root, metadata)));
      needs.add(need(Root.of(metadata), metadata));
    } else {
      needs.add(need(nextRoot(), metadata));
    }
    return new Signing(role, metadata.version(), needs.build());
  }

  private static Need need(Root root, Metadata metadata) {
    RoleKeys keys = root.keys(metadata.role());
    return new Need(
        "root version " + root.version(), keys.signers(metadata).size(), keys.threshold());
  }

  private Optional<Root> publishedRoot() throws TufException, IOException {
    long version = folder.newest(Role.ROOT);
    return version == 0
        ? Optional.empty()
        : Optional.of(Root.read(folder.published(Role.ROOT, version)));
  }

  /** The root that will be the newest: the draft, or the published one. */
  private Root nextRoot() throws TufException, PublishException, IOException {
    Optional<Draft> draft = draft(Role.ROOT);
    if (draft.isPresent()) {
      return Root.of(draft.get().metadata());
    }
    return publishedRoot()
        .orElseThrow(
            () -> new PublishException(folder + ": there is no repository: `init` makes one"));
  }

  private Optional<Targets> targets() throws PublishException, IOException {
    try {
      Optional<Draft> draft = draft(Role.TARGETS);
      if (draft.isPresent()) {
        return Optional.of(Targets.of(draft.get().metadata()));
      }
      long version = folder.newest(Role.TARGETS);
      return version == 0
          ? Optional.empty()
          : Optional.of(
              Targets.of(Metadata.read(Role.TARGETS, folder.published(Role.TARGETS, version))));
    } catch (TufException e) {
      throw broken(Role.TARGETS, e);
    }
  }

  /**
   * Makes drafts that are signed visible, with a new snapshot and a new timestamp; without drafts
   * it renews these two.
   *
   * @param signers the keys of snapshot and timestamp
   * @param snapshotLife for how long the snapshot is valid
   * @param timestampLife for how long the timestamp is valid: for so long nobody notices that a
   *     server hands out nothing new
   * @return the versions that are visible now, by role
   * @throws PublishException if something is not signed by enough keys
   * @throws IOException if a file can't be read or written
   */
  public ImmutableMap<Role, Long> publish(
      Collection<SigningKey> signers, Duration snapshotLife, Duration timestampLife)
      throws PublishException, IOException {
    try {
      Root root = nextRoot();
      Optional<Draft> newRoot = complete(Role.ROOT);
      Optional<Draft> newTargets = complete(Role.TARGETS);
      byte[] targets = newTargets.isPresent() ? newTargets.get().bytes() : newestTargets();
      Metadata targetsMetadata = Metadata.read(Role.TARGETS, targets);
      checkSigned(root, targetsMetadata, "`add` and `sign` them anew");
      checkCatalogs(Targets.of(targetsMetadata).files());

      long snapshotVersion = folder.newest(Role.SNAPSHOT) + 1;
      byte[] snapshot =
          signed(
              root,
              Role.SNAPSHOT,
              MetadataText.snapshot(
                  snapshotVersion, until(snapshotLife), targetsMetadata.version(), targets),
              signers);
      long timestampVersion = timestampVersion() + 1;
      byte[] timestamp =
          signed(
              root,
              Role.TIMESTAMP,
              MetadataText.timestamp(
                  timestampVersion, until(timestampLife), snapshotVersion, snapshot),
              signers);
      folder.publish(Role.TARGETS, targetsMetadata.version(), targets);
      folder.publish(Role.SNAPSHOT, snapshotVersion, snapshot);
      if (newRoot.isPresent()) {
        folder.publish(Role.ROOT, root.version(), newRoot.get().bytes());
      }
      folder.publishTimestamp(timestamp);
      folder.deleteDraft(Role.ROOT);
      folder.deleteDraft(Role.TARGETS);
      return ImmutableMap.of(
          Role.ROOT,
          root.version(),
          Role.TARGETS,
          targetsMetadata.version(),
          Role.SNAPSHOT,
          snapshotVersion,
          Role.TIMESTAMP,
          timestampVersion);
    } catch (TufException e) {
      throw new PublishException(String.valueOf(e.getMessage()), e);
    }
  }

  private Optional<Draft> complete(Role role) throws TufException, PublishException, IOException {
    Optional<Draft> draft = draft(role);
    if (draft.isPresent()) {
      Signing signing = signing(role, draft.get());
      if (!signing.isComplete()) {
        throw new PublishException("not enough signatures: " + signing);
      }
    }
    return draft;
  }

  private byte[] newestTargets() throws PublishException, IOException {
    long version = folder.newest(Role.TARGETS);
    if (version == 0) {
      throw new PublishException("the repository has no catalog: `add` some");
    }
    return folder.published(Role.TARGETS, version);
  }

  private long timestampVersion() throws TufException, IOException {
    Optional<byte[]> last = folder.timestamp();
    return last.isEmpty() ? 0 : Metadata.read(Role.TIMESTAMP, last.get()).version();
  }

  private byte[] signed(Root root, Role role, ObjectNode says, Collection<SigningKey> signers)
      throws TufException, PublishException {
    Draft draft = Draft.unsigned(role, says);
    draft.sign(signers.stream().filter(key -> has(root.keys(role), key)).toList());
    checkSigned(root, draft.metadata(), "give its keys");
    return draft.bytes();
  }

  private static void checkSigned(Root root, Metadata metadata, String remedy)
      throws PublishException {
    try {
      root.check(metadata);
    } catch (TufException e) {
      throw new PublishException(metadata.role().file() + ": " + e.getMessage() + ": " + remedy, e);
    }
  }

  private Instant until(Duration life) {
    return clock.instant().plus(life);
  }
}
