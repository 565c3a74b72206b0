package dev.banrules.spark;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import dev.banrules.rules.BanRules;
import java.util.concurrent.ExecutionException;

/** The rules that this process has compiled; all tasks of an executor share them. */
final class CompiledRules {

  /** A session asks few sets of rules, and each holds its indexes and caches. */
  private static final Cache<String, BanRules> RULES =
      CacheBuilder.newBuilder().maximumSize(4).build();

  private CompiledRules() {}

  /** The compiled rules; of several tasks that ask, one compiles and the others wait. */
  static BanRules of(FleetRules rules) {
    try {
      return RULES.get(rules.digest(), rules::compile);
    } catch (ExecutionException | UncheckedExecutionException e) {
      throw new IllegalStateException("the rules that were sent cannot be compiled", e.getCause());
    }
  }
}
