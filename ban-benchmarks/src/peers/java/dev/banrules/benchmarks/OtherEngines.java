package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableMap;

/** General engines, each in the form that its manual suggests, Drools in its best one too. */
public final class OtherEngines implements Peers {

  /** Makes the list. */
  public OtherEngines() {}

  @Override
  public ImmutableMap<String, Contender.Loader> loaders() {
    return ImmutableMap.of(
        "drools-facts", DroolsFacts::new,
        "drools-rules", DroolsRules::new,
        "cel", CelPrograms::new,
        "jcasbin", CasbinLines::new,
        "cedar", CedarPolicies::new);
  }
}
