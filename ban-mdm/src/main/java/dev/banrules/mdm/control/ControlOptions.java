package dev.banrules.mdm.control;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What somebody may choose about a document.
 *
 * @param includeReview whether lines of {@code review} are blocked like those of {@code deny}
 * @param contact whom a person at the device may ask; empty for "whoever manages the device"
 */
public record ControlOptions(boolean includeReview, Optional<String> contact) {

  private static final ControlOptions DEFAULTS = new ControlOptions(false, Optional.empty());

  /** Checks that nothing is null. */
  public ControlOptions {
    requireNonNull(contact, "contact");
  }

  /** {@return denials alone, and no contact} */
  public static ControlOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return the same with a choice about review}
   *
   * @param include whether lines of {@code review} are blocked too
   */
  public ControlOptions withReview(boolean include) {
    return new ControlOptions(include, contact);
  }

  /**
   * {@return the same with whom to ask}
   *
   * @param whom a name, an address or a number
   */
  public ControlOptions withContact(String whom) {
    return new ControlOptions(includeReview, Optional.of(whom));
  }
}
