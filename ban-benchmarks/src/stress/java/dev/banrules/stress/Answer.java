package dev.banrules.stress;

import java.util.function.Supplier;

/** An answer as text, or the failure that came in its place. */
final class Answer {

  private Answer() {}

  static String of(Supplier<Object> question) {
    try {
      return question.get().toString();
    } catch (RuntimeException failure) {
      return failure.getClass().getSimpleName();
    }
  }
}
