package dev.banrules.runtime;

import dev.banrules.rules.BanRules;
import java.time.Instant;
import java.util.Optional;

/**
 * Rules with what is known of where they come from.
 *
 * @param rules the rules
 * @param digest of the documents that they were compiled from
 * @param since when they were put in place
 * @param confirmed when the source last gave them
 * @param expires the instant from which nobody vouches for them
 */
record LoadedRules(
    BanRules rules, String digest, Instant since, Instant confirmed, Optional<Instant> expires) {

  LoadedRules confirmed(Instant now, Optional<Instant> newExpiry) {
    return new LoadedRules(rules, digest, since, now, newExpiry);
  }

  boolean isStaleAt(Instant now) {
    return expires.isPresent() && !now.isBefore(expires.get());
  }
}
