package dev.banrules.runtime;

import static java.util.Objects.requireNonNull;

import dev.banrules.rules.BanRules;
import java.util.Optional;

/**
 * The rules of one moment. Whoever asks several questions that belong together asks them all of one
 * of these.
 *
 * @param rules what answers
 * @param warning what somebody should know who relies on the answers, such as that the rules have
 *     expired; empty where there is nothing to warn of
 */
public record CurrentRules(BanRules rules, Optional<String> warning) {

  /** Checks that nothing is null. */
  public CurrentRules {
    requireNonNull(rules, "rules");
    requireNonNull(warning, "warning");
  }

  /**
   * {@return rules that do not change, without a warning}
   *
   * @param rules the rules
   */
  public static CurrentRules of(BanRules rules) {
    return new CurrentRules(rules, Optional.empty());
  }
}
