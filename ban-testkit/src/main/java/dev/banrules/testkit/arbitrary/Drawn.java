package dev.banrules.testkit.arbitrary;

import dev.banrules.testkit.shrink.Simpler;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A drawn value that shrinks by steps to simpler values.
 *
 * @param value the value
 * @param simpler its steps
 * @param steps how many steps were made to come to it: each step comes nearer to the simplest
 * @param <T> the type of the value
 */
record Drawn<T>(T value, Simpler<T> simpler, int steps) implements Shrinkable<T> {

  private static final long FARTHEST = 1_000_000;

  /** An arbitrary of what is drawn, which shrinks by the given steps. */
  static <T> Arbitrary<T> from(Function<Dice, T> draw, Simpler<T> simpler) {
    return Arbitraries.fromGenerator(
        random -> new Drawn<>(draw.apply(new Dice(random)), simpler, 0));
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return simpler.than(value).map(next -> new Drawn<>(next, simpler, steps + 1));
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(FARTHEST - steps);
  }
}
