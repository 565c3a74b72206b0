package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableMap;

/** Contenders that another build profile adds. */
public interface Peers {

  /**
   * Names them.
   *
   * @return how to load each, by name
   */
  ImmutableMap<String, Contender.Loader> loaders();
}
