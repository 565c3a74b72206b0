package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.Identity;

/**
 * Fuzzy matching, of which the definition names the measures only (semantics §4): what software is
 * taken for when hints are on.
 */
@FunctionalInterface
public interface Likeness {

  /**
   * {@return what software is taken for, by application and vendor; empty where it is not
   * recognised}
   *
   * @param software the software, whose components do not matter
   */
  ImmutableList<Identity> identify(Software software);
}
