package dev.banrules.rules;

import dev.banrules.testkit.law.Reloadable;
import dev.banrules.testkit.law.WarmLaw;

/** No cache of an engine that has to forget changes an answer. */
class ForgetfulEngineProperties implements WarmLaw {

  private static final long BYTES = 2_000;

  @Override
  public Reloadable reloadable() {
    return new RulesHolder(BYTES);
  }
}
