package dev.banrules.runtime.repository;

import static com.google.common.base.Preconditions.checkArgument;

import dev.banrules.runtime.source.CatalogSource;
import dev.banrules.runtime.source.Documents;
import dev.banrules.runtime.source.SourceException;
import dev.banrules.runtime.tuf.Root;
import dev.banrules.runtime.tuf.TufException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * A repository of The Update Framework, version 1.0, with its metadata at its root and its catalogs
 * below {@code targets/}. Trust begins with a root that the caller has from somewhere else. Each
 * fetch is the client workflow of the specification (section 5), with Ed25519 and without
 * delegations. Safe for any number of threads, which take turns.
 */
public final class SignedRepository implements CatalogSource {

  private final Fetcher fetcher;
  private final Root trusted;
  private final RepositoryState state;
  private final RepositoryLimits limits;

  private SignedRepository(
      Fetcher fetcher, Root trusted, RepositoryState state, RepositoryLimits limits) {
    this.fetcher = fetcher;
    this.trusted = trusted;
    this.state = state;
    this.limits = limits;
  }

  /**
   * {@return a repository on a server}
   *
   * @param address where it is, {@code https} or {@code http}
   * @param client asks the server; it stays the caller's
   * @param trustedRoot a root file that the caller trusts
   * @throws SourceException if that is no root, or its own keys have not signed it
   */
  public static SignedRepository at(URI address, HttpClient client, byte[] trustedRoot)
      throws SourceException {
    String scheme = String.valueOf(address.getScheme());
    checkArgument(
        scheme.equals("https") || scheme.equals("http"),
        "the address of a repository begins with https: or http:, not %s",
        address);
    return of(new HttpFetcher(address, client), trustedRoot);
  }

  /**
   * {@return a repository in a folder}
   *
   * @param folder the folder
   * @param trustedRoot a root file that the caller trusts
   * @throws SourceException if that is no root, or its own keys have not signed it
   */
  public static SignedRepository in(Path folder, byte[] trustedRoot) throws SourceException {
    return of(new FolderFetcher(folder), trustedRoot);
  }

  private static SignedRepository of(Fetcher fetcher, byte[] trustedRoot) throws SourceException {
    try {
      return new SignedRepository(
          fetcher, Root.read(trustedRoot), new MemoryState(), RepositoryLimits.defaults());
    } catch (TufException e) {
      throw new SourceException("the trusted root: " + e.getMessage(), e);
    }
  }

  /**
   * {@return the same, which keeps what it has seen in a folder, so that it is not shown less after
   * a restart; without one it remembers as long as the process runs}
   *
   * @param folder the folder; it may hold the state of several repositories, each by the root that
   *     was trusted
   */
  public SignedRepository keepingStateIn(Path folder) {
    return new SignedRepository(
        fetcher, trusted, new FolderState(folder, trusted.metadata().digest()), limits);
  }

  /**
   * {@return the same with other limits}
   *
   * @param other how much is taken
   */
  public SignedRepository within(RepositoryLimits other) {
    return new SignedRepository(fetcher, trusted, state, other);
  }

  @Override
  public Documents fetch(Clock clock) throws SourceException {
    RepositoryContent content = update(clock);
    return new Documents(content.catalogs(), Optional.of(content.expires()));
  }

  /**
   * {@return the repository as it is now, checked from its root to its catalogs}
   *
   * @param clock tells at which instant expiry is judged, and how long it takes
   * @throws SourceException if anything in it is not to be trusted
   */
  public RepositoryContent update(Clock clock) throws SourceException {
    try {
      RepositoryState.Lock lock = state.lock();
      try {
        return new RepositoryUpdate(trusted, fetcher, state, limits, clock).run();
      } finally {
        lock.close();
      }
    } catch (TufException e) {
      throw new SourceException(fetcher.name() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new SourceException(fetcher.name() + ": its state can't be kept: " + e, e);
    }
  }

  @Override
  public boolean isSigned() {
    return true;
  }
}
