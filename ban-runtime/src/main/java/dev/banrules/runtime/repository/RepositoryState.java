package dev.banrules.runtime.repository;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** What a client has seen of a repository, so that nobody can show it less later. */
interface RepositoryState {

  /** Keeps others out until it is closed. */
  Lock lock() throws IOException;

  /** What was kept under a name. */
  Optional<byte[]> read(String name) throws IOException;

  /** Keeps something under a name, whole or not at all. */
  void write(String name, byte[] content) throws IOException;

  /** Forgets what was kept under a name, if anything was. */
  void delete(String name) throws IOException;

  /** Forgets all targets but some. */
  void keepTargets(Set<String> names) throws IOException;

  /** What keeps others out. */
  interface Lock extends AutoCloseable {
    @Override
    void close() throws IOException;
  }
}
