package dev.banrules.runtime.tuf;

import static java.util.Objects.requireNonNull;

import tools.jackson.databind.node.ObjectNode;

/**
 * A file of metadata that other metadata names.
 *
 * @param version its version
 * @param content what is known of its content
 */
public record VersionedFile(long version, FileInfo content) {

  /** Checks that nothing is null. */
  public VersionedFile {
    requireNonNull(content, "content");
  }

  static VersionedFile read(ObjectNode json) throws TufException {
    return new VersionedFile(Fields.number(json, "version", 1), FileInfo.read(json));
  }
}
