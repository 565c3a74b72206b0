package dev.banrules.spring;

import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.RulesStatus;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether the rules are current. A refresh that failed is a detail: the last good rules answer on,
 * until they are stale.
 */
final class BanrulesHealthIndicator extends AbstractHealthIndicator {

  private static final Status DEGRADED = new Status("DEGRADED", "the rules are stale");

  private final LiveRules rules;
  private final BanrulesProperties.Health properties;

  BanrulesHealthIndicator(LiveRules rules, BanrulesProperties.Health properties) {
    super("the health of the rules can't be told");
    this.rules = rules;
    this.properties = properties;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    RulesStatus status = rules.status();
    builder.status(isStale(status) ? whenStale() : Status.UP);
    builder.withDetails(StatusDetails.of(status));
  }

  private boolean isStale(RulesStatus status) {
    Duration limit = properties.staleAfter();
    return status.state() == RulesStatus.State.STALE
        || (limit != null && status.age().compareTo(limit) > 0);
  }

  private Status whenStale() {
    return switch (properties.whenStale()) {
      case DOWN -> Status.DOWN;
      case DEGRADED -> DEGRADED;
    };
  }
}
