package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import java.util.Optional;

/**
 * Semantics §4: the software itself, one of its components or an application that it embeds.
 *
 * @param listed the place of the software or component; of an embedded application, of what embeds
 *     it
 * @param embedded the embedded application, if it is one
 * @param version the version that is stated of it
 * @param identities what it was taken for; empty where it was not recognised
 */
record Part(
    PartRef.Listed listed,
    Optional<Id<Application>> embedded,
    Optional<String> version,
    ImmutableList<Identity> identities) {

  /** Its place in verdicts. */
  PartRef place() {
    return embedded.<PartRef>map(PartRef.Embedded::new).orElse(listed);
  }

  boolean isWhole() {
    return place().isWhole();
  }
}
