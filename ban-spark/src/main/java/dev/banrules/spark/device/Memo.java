package dev.banrules.spark.device;

import dev.banrules.model.base.Characters;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * What texts of a task's rows stand for. Fleets say the same few things over and over, and to find
 * the bytes again is cheaper than to decode and parse them.
 */
final class Memo<T> {

  /** A bound for hostile input; beyond that, all are forgotten. */
  private static final int MOST_KEPT = 1 << 16;

  /** A longer text is no name that would come again. */
  private static final int LONGEST_KEPT = 1 << 10;

  private static final int LONGEST = 65_536;

  private final Map<UTF8String, T> known = new HashMap<>();
  private final Function<String, T> parser;

  Memo(Function<String, T> parser) {
    this.parser = parser;
  }

  /**
   * What a text stands for.
   *
   * @throws IllegalArgumentException if it stands for nothing
   */
  T of(UTF8String text) {
    T value = known.get(text);
    if (value != null) {
      return value;
    }
    if (!text.isValid()) {
      throw new NotUtf8();
    }
    String decoded = text.toString();
    if (decoded.length() > LONGEST || !Characters.areFit(decoded)) {
      throw new IllegalArgumentException("text that no profile has");
    }
    T parsed = parser.apply(decoded);
    if (text.numBytes() <= LONGEST_KEPT) {
      if (known.size() == MOST_KEPT) {
        known.clear();
      }
      known.put(text.clone(), parsed); // a row's bytes are those of the next one later
    }
    return parsed;
  }

  /** Bytes that are no text. */
  static final class NotUtf8 extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NotUtf8() {
      super("text that is not UTF-8");
    }
  }
}
