package dev.banrules.rules.fleet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values that many devices have, each kept once under a number, for as long as somebody uses it. It
 * knows what they take.
 */
final class InternedValues<T> {

  /** What a value takes in the lists and the map here, in bytes. */
  private static final int OVERHEAD = 100;

  private final ToLongFunction<T> bytesOf;
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<@Nullable T> values = new ArrayList<>();
  private final List<Integer> uses = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private long bytes;

  InternedValues(ToLongFunction<T> bytesOf) {
    this.bytesOf = bytesOf;
  }

  /** The number of a value, which is used once more. */
  int use(T value) {
    Integer known = numbers.get(value);
    int number = known == null ? add(value) : known;
    uses.set(number, uses.get(number) + 1);
    return number;
  }

  private int add(T value) {
    bytes += bytesOf.applyAsLong(value) + OVERHEAD;
    if (free.isEmpty()) {
      free.push(values.size());
      values.add(null);
      uses.add(0);
    }
    int number = free.pop();
    values.set(number, value);
    numbers.put(value, number);
    return number;
  }

  /** Ends one use of the value of a number; the last one forgets it. */
  void release(int number) {
    int left = uses.get(number) - 1;
    uses.set(number, left);
    if (left == 0) {
      T value = Objects.requireNonNull(values.get(number));
      bytes -= bytesOf.applyAsLong(value) + OVERHEAD;
      numbers.remove(value);
      values.set(number, null);
      free.push(number);
    }
  }

  /** The value of a number; null where the number is free. */
  @Nullable T get(int number) {
    return values.get(number);
  }

  /** All numbers are below this one. */
  int limit() {
    return values.size();
  }

  /** About how many bytes all this takes. */
  long bytes() {
    return bytes;
  }
}
