package dev.banrules.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Draws from a source of random numbers. */
final class Dice {

  private final Random random;

  Dice(Random random) {
    this.random = random;
  }

  /** True in so many of a hundred draws. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From low to high, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <T> T of(Collection<T> values) {
    return of(ImmutableList.copyOf(values));
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** The earlier a value is in the list, the likelier it is. */
  <T> T early(List<T> values) {
    return values.get(Math.min(random.nextInt(values.size()), random.nextInt(values.size())));
  }

  <T> Optional<T> maybe(int percent, Supplier<T> value) {
    return chance(percent) ? Optional.of(value.get()) : Optional.empty();
  }

  /** So many different values, in any order; fewer where there are no more. */
  <T> ImmutableList<T> some(Collection<T> values, int low, int high) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    int count = Math.min(between(low, high), shuffled.size());
    return ImmutableList.copyOf(shuffled.subList(0, count));
  }

  <T> ImmutableSet<T> someOf(Collection<T> values, int low, int high) {
    return ImmutableSet.copyOf(some(values, low, high));
  }

  /** A list of so many draws. */
  <T> ImmutableList<T> list(int low, int high, Supplier<T> value) {
    int count = between(low, high);
    ImmutableList.Builder<T> list = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      list.add(value.get());
    }
    return list.build();
  }
}
