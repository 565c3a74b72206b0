package dev.banrules.runtime.tuf;

import static java.util.Objects.requireNonNull;

/**
 * Which snapshot is the newest.
 *
 * @param metadata the document
 * @param snapshot the version of the snapshot, and its content
 */
public record Timestamp(Metadata metadata, VersionedFile snapshot) {

  /** Checks that nothing is null. */
  public Timestamp {
    requireNonNull(metadata, "metadata");
    requireNonNull(snapshot, "snapshot");
  }

  /**
   * {@return what a document says}
   *
   * @param metadata a document of the role timestamp
   * @throws TufException if it is none
   */
  public static Timestamp of(Metadata metadata) throws TufException {
    return new Timestamp(
        metadata,
        VersionedFile.read(
            Fields.object(Fields.object(metadata.signed(), "meta"), Role.SNAPSHOT.file())));
  }
}
