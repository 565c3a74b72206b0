package dev.banrules.rules.target;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.place.Jurisdiction;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the answer of a target depends on besides the software.
 *
 * @param day the day
 * @param location where the device is, which decides whose an application is; empty where that is
 *     not stated
 * @param strict whether this is the strict mode (semantics §4 step 4)
 */
public record Circumstances(
    LocalDate day, Optional<ImmutableSet<Jurisdiction>> location, boolean strict) {

  /**
   * {@return those of a device of which nothing is stated: where a target surely does not match
   * then, it does not on any device}
   *
   * @param day the day
   * @param strict whether this is the strict mode
   */
  public static Circumstances ofAnyDevice(LocalDate day, boolean strict) {
    return new Circumstances(day, Optional.empty(), strict);
  }
}
