package dev.banrules.runtime.repository;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.runtime.source.Documents;
import dev.banrules.runtime.tuf.Root;
import dev.banrules.runtime.tuf.Snapshot;
import dev.banrules.runtime.tuf.Targets;
import dev.banrules.runtime.tuf.Timestamp;
import java.time.Instant;

/**
 * A repository that was checked from its root to its catalogs.
 *
 * @param root its newest root
 * @param timestamp its timestamp
 * @param snapshot its snapshot
 * @param targets its targets metadata
 * @param catalogs its catalogs, by name
 * @param expires the instant at which the first of the metadata expires
 */
public record RepositoryContent(
    Root root,
    Timestamp timestamp,
    Snapshot snapshot,
    Targets targets,
    ImmutableList<Documents.File> catalogs,
    Instant expires) {

  /** Checks that nothing is null. */
  public RepositoryContent {
    requireNonNull(root, "root");
    requireNonNull(timestamp, "timestamp");
    requireNonNull(snapshot, "snapshot");
    requireNonNull(targets, "targets");
    requireNonNull(catalogs, "catalogs");
    requireNonNull(expires, "expires");
  }
}
