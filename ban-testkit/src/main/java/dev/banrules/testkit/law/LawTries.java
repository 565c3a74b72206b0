package dev.banrules.testkit.law;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Sets a law's tries before it is tried. */
final class LawTries implements AroundPropertyHook {

  /** The tries of a law of full weight in a build. */
  static final int MODEST = 1000;

  private static final int EXHAUSTIVE = 1_000_000;

  // jqwik makes one by reflection
  LawTries() {}

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    context.findAnnotation(Law.class).ifPresent(law -> context.attributes().setTries(triesOf(law)));
    return property.execute();
  }

  private static int triesOf(Law law) {
    int usual = Boolean.getBoolean(Law.EXHAUSTIVE) ? EXHAUSTIVE : MODEST;
    long all = Integer.getInteger(Law.TRIES, usual);
    long own = all * law.perThousand() / 1000;
    return (int) Math.max(1, Math.min(own, law.atMost()));
  }
}
