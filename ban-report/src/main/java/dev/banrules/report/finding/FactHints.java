package dev.banrules.report.finding;

import dev.banrules.model.fact.DeviceFact;
import java.util.Optional;

/** How the person who is asked for a fact of a device can state it. */
@FunctionalInterface
public interface FactHints {

  /** For readers who know how to state facts. */
  FactHints NONE = fact -> Optional.empty();

  /**
   * {@return what to type to state a fact, such as {@code --owner-of CODE}; empty where there is no
   * such way}
   *
   * @param fact the fact
   */
  Optional<String> of(DeviceFact fact);
}
