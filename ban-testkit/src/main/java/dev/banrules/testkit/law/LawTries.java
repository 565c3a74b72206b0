package dev.banrules.testkit.law;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Sets a law's tries before it is tried. */
final class LawTries implements AroundPropertyHook {

  private static final int DEFAULT = 1000;

  // jqwik makes one by reflection
  LawTries() {}

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    long all = Integer.getInteger(Law.TRIES, DEFAULT);
    context
        .findAnnotation(Law.class)
        .ifPresent(
            law ->
                context.attributes().setTries((int) Math.max(1, all * law.perThousand() / 1000)));
    return property.execute();
  }
}
