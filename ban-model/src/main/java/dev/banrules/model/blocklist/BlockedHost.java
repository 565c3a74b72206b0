package dev.banrules.model.blocklist;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.software.Host;
import dev.banrules.model.value.Id;

/**
 * A host of an application or a vendor that a block list of access denies.
 *
 * @param host the host
 * @param bans the bans behind it
 */
public record BlockedHost(Host host, ImmutableSortedSet<Id<Ban>> bans) {

  /** Checks that nothing is null. */
  public BlockedHost {
    requireNonNull(host, "host");
    requireNonNull(bans, "bans");
  }
}
