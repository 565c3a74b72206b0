package dev.banrules.rules.identity;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.Identity;
import java.util.Optional;

/**
 * Software, or a part of it, and what it was taken for.
 *
 * @param place the place below the software, {@code .components[2]}, empty for the software itself;
 *     for an embedded application {@code applications[x]}
 * @param embedded whether this is an application that another embeds, and not listed software
 * @param identities what it was taken for; empty where it is not recognised
 * @param version the version that it states
 */
public record Part(
    String place, boolean embedded, ImmutableList<Identity> identities, Optional<String> version) {

  /**
   * {@return the name of this part in a verdict}
   *
   * @param software the position of the software in the profile
   */
  public String path(int software) {
    return embedded ? place : "software[" + software + "]" + place;
  }

  /** {@return whether this is the software itself, and no part of it} */
  public boolean isWhole() {
    return !embedded && place.isEmpty();
  }

  /** {@return whether some catalog recognises it} */
  public boolean recognised() {
    return !identities.isEmpty();
  }
}
