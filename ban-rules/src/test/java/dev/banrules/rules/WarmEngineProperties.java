package dev.banrules.rules;

import dev.banrules.testkit.law.Reloadable;
import dev.banrules.testkit.law.WarmLaw;

/** No cache of the engine changes an answer. */
class WarmEngineProperties implements WarmLaw {

  @Override
  public Reloadable reloadable() {
    return new RulesHolder();
  }
}
