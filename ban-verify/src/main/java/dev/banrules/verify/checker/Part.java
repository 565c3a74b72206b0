package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import java.util.Optional;

/**
 * A part of a piece of software.
 *
 * @param listed the place of the software or component; of an embedded application, of what embeds
 *     it, or of all that may, where only likeness brings it in
 * @param embedded the embedded application, if it is one
 * @param version the version that is stated of it
 * @param identities what it is taken for
 * @param settled whether likeness can add nothing to that
 */
record Part(
    ImmutableList<PartRef.Listed> listed,
    Optional<Id<Application>> embedded,
    Optional<String> version,
    ImmutableList<Identity> identities,
    boolean settled) {

  /** Its place, as verdicts name it. */
  PartRef place() {
    return embedded.<PartRef>map(PartRef.Embedded::new).orElseGet(() -> listed.get(0));
  }

  boolean isWhole() {
    return place().isWhole();
  }
}
