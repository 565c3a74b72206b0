package dev.banrules.verify.definition.identity;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.Identity;

/**
 * What a piece of software was taken for.
 *
 * @param identities by application (none last), then vendor; empty where it is unrecognised
 * @param settled whether that is all: false where something may be <em>like</em> what it states
 *     (semantics §4), which the definition leaves to an engine
 */
public record Recognised(ImmutableList<Identity> identities, boolean settled) {

  /** {@return the same, taken for all that there is: nothing is like anything} */
  public Recognised withoutSimilarity() {
    return new Recognised(identities, true);
  }
}
