package dev.banrules.runtime;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.CatalogReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the rules of a service stand, for health checks and metrics.
 *
 * @param state whether those who signed the rules still vouch for them
 * @param asOf the instant that this is said of
 * @param since when these rules were put in place
 * @param confirmed when the source last gave these very rules
 * @param catalogs the catalogs, each with version and digest, by id
 * @param expires the instant from which nobody vouches for them; empty for unsigned sources
 * @param lastFailure the last refresh that failed, if any did
 * @param refreshes how many refreshes there were, the first one among them
 * @param changes how many of them put other rules in place
 * @param failures how many of them failed
 * @param failuresInARow how many have failed since the source last gave rules
 * @param warnings what somebody should look at; each one line
 */
public record RulesStatus(
    State state,
    Instant asOf,
    Instant since,
    Instant confirmed,
    ImmutableList<CatalogReference> catalogs,
    Optional<Instant> expires,
    Optional<Failure> lastFailure,
    long refreshes,
    long changes,
    long failures,
    long failuresInARow,
    ImmutableList<String> warnings) {

  /** Whether somebody vouches for the rules. */
  public enum State {
    /** They have not expired; unsigned rules never do. */
    CURRENT,
    /** They have expired. */
    STALE
  }

  /**
   * A refresh that failed; the rules stayed as they were.
   *
   * @param at when
   * @param message why, one line for each problem
   */
  public record Failure(Instant at, String message) {

    /** Checks that nothing is null. */
    public Failure {
      requireNonNull(at, "at");
      requireNonNull(message, "message");
    }
  }

  /** Checks that nothing is null. */
  public RulesStatus {
    requireNonNull(state, "state");
    requireNonNull(asOf, "asOf");
    requireNonNull(since, "since");
    requireNonNull(confirmed, "confirmed");
    requireNonNull(catalogs, "catalogs");
    requireNonNull(expires, "expires");
    requireNonNull(lastFailure, "lastFailure");
    requireNonNull(warnings, "warnings");
  }

  /** {@return whether the rules have not expired and the last refresh went well} */
  public boolean isHealthy() {
    return state == State.CURRENT && failuresInARow == 0;
  }

  /** {@return how long ago the source last gave these rules} */
  public Duration age() {
    return Duration.between(confirmed, asOf);
  }
}
