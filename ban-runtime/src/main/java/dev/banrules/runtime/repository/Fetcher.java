package dev.banrules.runtime.repository;

import dev.banrules.runtime.tuf.TufException;
import java.time.Duration;
import java.util.Optional;

/** Gets files of a repository. */
interface Fetcher {

  /**
   * The content of a file; empty where there is none.
   *
   * @param path its path in the repository
   * @param maxBytes how long it may be
   * @param time how long it may take
   * @throws TufException if it is longer, takes longer or can't be had
   */
  Optional<byte[]> fetch(String path, int maxBytes, Duration time) throws TufException;

  /** What messages call the repository. */
  String name();
}
