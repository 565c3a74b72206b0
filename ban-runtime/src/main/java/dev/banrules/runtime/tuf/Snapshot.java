package dev.banrules.runtime.tuf;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which versions of targets metadata belong together.
 *
 * @param metadata the document
 * @param files the files, by name without version
 */
public record Snapshot(Metadata metadata, ImmutableMap<String, VersionedFile> files) {

  /** Checks that nothing is null. */
  public Snapshot {
    requireNonNull(metadata, "metadata");
    requireNonNull(files, "files");
  }

  /**
   * {@return what a document says}
   *
   * @param metadata a document of the role snapshot
   * @throws TufException if it is none
   */
  public static Snapshot of(Metadata metadata) throws TufException {
    ImmutableMap.Builder<String, VersionedFile> files = ImmutableMap.builder();
    ObjectNode meta = Fields.object(metadata.signed(), "meta");
    for (String name : meta.propertyNames()) {
      files.put(name, VersionedFile.read(Fields.object(meta, name)));
    }
    return new Snapshot(metadata, files.buildOrThrow());
  }

  /**
   * {@return the targets metadata that it names}
   *
   * @throws TufException if it names none
   */
  public VersionedFile targets() throws TufException {
    VersionedFile targets = files.get(Role.TARGETS.file());
    if (targets == null) {
      throw new TufException("it names no " + Role.TARGETS.file());
    }
    return targets;
  }

  /**
   * Checks that nothing that an earlier snapshot named is missing or older.
   *
   * @param earlier the earlier one
   * @throws TufException if something is
   */
  public void checkFollows(Snapshot earlier) throws TufException {
    for (Map.Entry<String, VersionedFile> old : earlier.files().entrySet()) {
      VersionedFile now = files.get(old.getKey());
      if (now == null) {
        throw new TufException("rolled back: it names no " + old.getKey() + " any more");
      }
      if (now.version() < old.getValue().version()) {
        throw new TufException(
            "rolled back: it names version "
                + now.version()
                + " of "
                + old.getKey()
                + ", after version "
                + old.getValue().version());
      }
    }
  }
}
