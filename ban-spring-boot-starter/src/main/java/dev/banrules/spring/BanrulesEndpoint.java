package dev.banrules.spring;

import dev.banrules.runtime.LiveRules;
import dev.banrules.runtime.log.DecisionLog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Shows how rules and log stand, and refreshes the rules at once. */
@Endpoint(id = "banrules")
public final class BanrulesEndpoint {

  private final LiveRules rules;
  private final Optional<DecisionLog> log;

  BanrulesEndpoint(LiveRules rules, Optional<DecisionLog> log) {
    this.rules = rules;
    this.log = log;
  }

  /** {@return how rules and log stand} */
  @ReadOperation
  public Map<String, Object> status() {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("rules", StatusDetails.of(rules.status()));
    log.ifPresent(kept -> status.put("log", StatusDetails.of(kept.status())));
    return status;
  }

  /** {@return how rules and log stand after the source was asked again} */
  @WriteOperation
  public Map<String, Object> refresh() {
    boolean done = rules.refresh();
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("refreshed", done);
    status.putAll(status());
    return status;
  }
}
