package dev.banrules.runtime.repository;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import com.google.common.hash.Hashing;
import dev.banrules.runtime.source.Documents;
import dev.banrules.runtime.tuf.FileInfo;
import dev.banrules.runtime.tuf.Metadata;
import dev.banrules.runtime.tuf.Role;
import dev.banrules.runtime.tuf.Root;
import dev.banrules.runtime.tuf.Snapshot;
import dev.banrules.runtime.tuf.Targets;
import dev.banrules.runtime.tuf.Timestamp;
import dev.banrules.runtime.tuf.TufException;
import dev.banrules.runtime.tuf.VersionedFile;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One update: the client workflow of the specification, sections 5.2 to 5.7, in its order. What is
 * kept from earlier updates is checked like what is fetched: signatures and expiry each time.
 */
final class RepositoryUpdate {

  private final Fetcher fetcher;
  private final RepositoryState state;
  private final RepositoryLimits limits;
  private final Clock clock;

  /** The instant at which all expiry is judged (5.2). */
  private final Instant start;

  private Root root;

  RepositoryUpdate(
      Root trusted, Fetcher fetcher, RepositoryState state, RepositoryLimits limits, Clock clock) {
    this.root = trusted;
    this.fetcher = fetcher;
    this.state = state;
    this.limits = limits;
    this.clock = clock;
    this.start = clock.instant();
  }

  /** The catalogs of the repository. */
  RepositoryContent run() throws TufException, IOException {
    updateRoot();
    Timestamp timestamp = updateTimestamp();
    Snapshot snapshot = updateSnapshot(timestamp);
    Targets targets = updateTargets(snapshot);
    ImmutableList<Documents.File> catalogs = catalogs(targets);
    Instant expires =
        Ordering.<Instant>natural()
            .min(
                List.of(
                    root.metadata().expires(),
                    timestamp.metadata().expires(),
                    snapshot.metadata().expires(),
                    targets.metadata().expires()));
    return new RepositoryContent(root, timestamp, snapshot, targets, catalogs, expires);
  }

  /** 5.3: each root is signed by the keys of the one before and by its own. */
  private void updateRoot() throws TufException, IOException {
    for (int i = 0; ; i++) {
      String name = Role.ROOT.file(root.version() + 1);
      Optional<byte[]> kept = state.read(name);
      Optional<byte[]> next = kept.isPresent() ? kept : fetch(name, limits.rootBytes());
      if (next.isEmpty()) {
        break;
      }
      if (i == limits.rootRotations()) {
        throw new TufException(
            name + ": more than " + i + " roots follow the trusted one: trust a newer one");
      }
      Root newer = within(name, () -> nextRoot(next.get()));
      if (kept.isEmpty()) {
        recoverFromFastForward(newer);
        state.write(name, next.get());
      }
      root = newer;
    }
    within(Role.ROOT.file(root.version()), () -> checkNotExpired(root.metadata()));
  }

  private Root nextRoot(byte[] bytes) throws TufException {
    Metadata metadata = Metadata.read(Role.ROOT, bytes);
    root.check(metadata);
    Root newer = Root.of(metadata);
    newer.check(metadata);
    if (newer.version() != root.version() + 1) {
      throw new TufException("it is version " + newer.version());
    }
    return newer;
  }

  /**
   * 5.3.11: whoever had a key of timestamp or snapshot can have made versions of any height. With
   * new keys, versions begin anew.
   */
  private void recoverFromFastForward(Root newer) throws IOException {
    if (!root.hasSameKeys(Role.TIMESTAMP, newer) || !root.hasSameKeys(Role.SNAPSHOT, newer)) {
      state.delete(Role.TIMESTAMP.file());
      state.delete(Role.SNAPSHOT.file());
    }
  }

  /** 5.4. */
  private Timestamp updateTimestamp() throws TufException, IOException {
    String name = Role.TIMESTAMP.file();
    @Nullable Timestamp kept = kept(Role.TIMESTAMP, Timestamp::of);
    byte[] bytes =
        fetch(name, limits.timestampBytes())
            .orElseThrow(() -> new TufException(name + ": the repository has none"));
    Timestamp fetched = within(name, () -> Timestamp.of(signed(Role.TIMESTAMP, bytes)));
    if (kept != null && fetched.metadata().version() == kept.metadata().version()) {
      // The same version: what was seen first counts, and is checked on as if it were new.
      within(name, () -> checkNotExpired(kept.metadata()));
      return kept;
    }
    within(name, () -> checkFollows(kept, fetched));
    within(name, () -> checkNotExpired(fetched.metadata()));
    state.write(name, bytes);
    return fetched;
  }

  private static void checkFollows(@Nullable Timestamp kept, Timestamp fetched)
      throws TufException {
    if (kept == null) {
      return;
    }
    if (fetched.metadata().version() < kept.metadata().version()) {
      throw new TufException(
          "rolled back: it is version "
              + fetched.metadata().version()
              + ", after version "
              + kept.metadata().version());
    }
    if (fetched.snapshot().version() < kept.snapshot().version()) {
      throw new TufException(
          "rolled back: it names version "
              + fetched.snapshot().version()
              + " of the snapshot, after version "
              + kept.snapshot().version());
    }
  }

  /** 5.5. */
  private Snapshot updateSnapshot(Timestamp timestamp) throws TufException, IOException {
    VersionedFile named = timestamp.snapshot();
    @Nullable Snapshot kept = kept(Role.SNAPSHOT, Snapshot::of);
    byte[] bytes = metadata(Role.SNAPSHOT, named, limits.snapshotBytes());
    String name = Role.SNAPSHOT.file(named.version());
    Snapshot snapshot =
        within(
            name,
            () -> {
              Snapshot read = Snapshot.of(named(Role.SNAPSHOT, named, bytes));
              if (kept != null) {
                read.checkFollows(kept);
              }
              checkNotExpired(read.metadata());
              return read;
            });
    state.write(Role.SNAPSHOT.file(), bytes);
    return snapshot;
  }

  /** 5.6. */
  private Targets updateTargets(Snapshot snapshot) throws TufException, IOException {
    String within = Role.SNAPSHOT.file(snapshot.metadata().version());
    VersionedFile named = within(within, snapshot::targets);
    byte[] bytes = metadata(Role.TARGETS, named, limits.targetsBytes());
    Targets targets =
        within(
            Role.TARGETS.file(named.version()),
            () -> {
              Targets read = Targets.of(named(Role.TARGETS, named, bytes));
              checkNotExpired(read.metadata());
              return read;
            });
    state.write(Role.TARGETS.file(), bytes);
    return targets;
  }

  /** Metadata of a version: as it was kept, if it is that very content, or fetched. */
  private byte[] metadata(Role role, VersionedFile named, int maxBytes)
      throws TufException, IOException {
    Optional<byte[]> kept = state.read(role.file());
    if (kept.isPresent() && isIt(role, named, kept.get())) {
      return kept.get();
    }
    String name = root.consistentSnapshot() ? role.file(named.version()) : role.file();
    long length = named.content().length().orElse((long) maxBytes);
    if (length > maxBytes) {
      throw new TufException(name + ": longer than " + maxBytes + " bytes");
    }
    return fetch(name, (int) length)
        .orElseThrow(() -> new TufException(name + ": the repository has none"));
  }

  private boolean isIt(Role role, VersionedFile named, byte[] kept) {
    try {
      named(role, named, kept);
      return true;
    } catch (TufException e) {
      // It is of an earlier version, or its keys are no longer trusted.
      return false;
    }
  }

  /** What other metadata names by version, length and hash, signed by its role. */
  private Metadata named(Role role, VersionedFile named, byte[] bytes) throws TufException {
    named.content().check(bytes);
    Metadata metadata = signed(role, bytes);
    if (metadata.version() != named.version()) {
      throw new TufException("it is version " + metadata.version() + ", not " + named.version());
    }
    return metadata;
  }

  private Metadata signed(Role role, byte[] bytes) throws TufException {
    Metadata metadata = Metadata.read(role, bytes);
    root.check(metadata);
    return metadata;
  }

  private void checkNotExpired(Metadata metadata) throws TufException {
    metadata.checkNotExpired(start);
  }

  /** What was kept of a role; null where nothing was that the keys of now have signed. */
  private <T> @Nullable T kept(Role role, Reader<T> reader) throws IOException {
    Optional<byte[]> bytes = state.read(role.file());
    if (bytes.isEmpty()) {
      return null;
    }
    try {
      return reader.read(signed(role, bytes.get()));
    } catch (TufException e) {
      return null;
    }
  }

  /** 5.7, for each target. */
  private ImmutableList<Documents.File> catalogs(Targets targets) throws TufException, IOException {
    long total = targets.files().values().stream().mapToLong(f -> f.length().orElse(0L)).sum();
    if (total > limits.catalogBytes()) {
      throw new TufException(
          "the catalogs have " + total + " bytes, more than " + limits.catalogBytes());
    }
    if (targets.files().isEmpty()) {
      throw new TufException("the repository has no catalog");
    }
    ImmutableList.Builder<Documents.File> catalogs = ImmutableList.builder();
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, FileInfo> target : targets.files().entrySet()) {
      checkIsDocument(target.getKey());
      byte[] content = target(target.getKey(), target.getValue());
      String keptName = KeptNames.target(Hashing.sha256().hashBytes(content).toString());
      names.add(keptName);
      if (state.read(keptName).isEmpty()) {
        state.write(keptName, content);
      }
      catalogs.add(new Documents.File(target.getKey(), content));
    }
    state.keepTargets(ImmutableSet.copyOf(names));
    return catalogs.build();
  }

  private static void checkIsDocument(String name) throws TufException {
    if (!name.endsWith(".json") && !name.endsWith(".yaml") && !name.endsWith(".yml")) {
      throw new TufException(
          "targets/" + name + ": catalogs have names that end in .json, .yaml or .yml");
    }
  }

  private byte[] target(String name, FileInfo info) throws TufException, IOException {
    String digest = info.hashes().get("sha256");
    Optional<byte[]> kept =
        digest == null || !isDigest(digest)
            ? Optional.empty()
            : state.read(KeptNames.target(digest));
    if (kept.isPresent() && isContent(info, kept.get())) {
      return kept.get();
    }
    int length = Math.toIntExact(info.length().orElse(0L));
    Optional<byte[]> fetched = Optional.empty();
    for (String path : paths(name, info)) {
      fetched = fetched.isPresent() ? fetched : fetch(path, length);
    }
    byte[] content =
        fetched.orElseThrow(
            () -> new TufException("targets/" + name + ": the repository has none"));
    within("targets/" + name, () -> info.check(content));
    return content;
  }

  private static boolean isDigest(String digest) {
    return digest.matches("[0-9a-f]{64}");
  }

  private static boolean isContent(FileInfo info, byte[] content) {
    try {
      info.check(content);
      return true;
    } catch (TufException e) {
      return false;
    }
  }

  /** Any of the hashes may be the one in its name. */
  private ImmutableList<String> paths(String name, FileInfo info) {
    if (!root.consistentSnapshot()) {
      return ImmutableList.of("targets/" + name);
    }
    int file = name.lastIndexOf('/') + 1;
    return info.hashes().values().stream()
        .filter(hash -> hash.matches("[0-9a-f]+"))
        .map(hash -> "targets/" + name.substring(0, file) + hash + "." + name.substring(file))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<byte[]> fetch(String path, int maxBytes) throws TufException {
    Duration left = limits.time().minus(Duration.between(start, clock.instant()));
    if (left.isNegative() || left.isZero()) {
      throw new TufException(path + ": the repository takes longer than " + limits.time());
    }
    return fetcher.fetch(path, maxBytes, left);
  }

  private interface Reader<T> {
    T read(Metadata metadata) throws TufException;
  }

  private interface Check {
    void run() throws TufException;
  }

  private interface Reading<T> {
    T run() throws TufException;
  }

  private static void within(String name, Check check) throws TufException {
    within(
        name,
        () -> {
          check.run();
          return name;
        });
  }

  /** Says in messages which file they are of. */
  private static <T> T within(String name, Reading<T> reading) throws TufException {
    try {
      return reading.run();
    } catch (TufException e) {
      throw new TufException(name + ": " + e.getMessage(), e);
    }
  }
}
