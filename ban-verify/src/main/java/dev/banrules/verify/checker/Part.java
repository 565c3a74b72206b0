package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.Identity;
import java.util.Optional;

/**
 * A part of a piece of software.
 *
 * @param place its place, as verdicts name it
 * @param version the version that is stated of it
 * @param identities what it is taken for
 * @param settled whether likeness can add nothing to that
 */
record Part(
    String place, Optional<String> version, ImmutableList<Identity> identities, boolean settled) {

  boolean isWhole() {
    return place.endsWith("]") && !place.startsWith("applications[") && place.indexOf('.') < 0;
  }
}
