package dev.banrules.mdm;

import java.util.Locale;

/** What Jazzer calls: feeds the target that the system property {@code fuzz.target} names. */
public final class ReadersFuzz {

  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(
          System.getProperty("fuzz.target").toUpperCase(Locale.ROOT).replace('-', '_'));

  private ReadersFuzz() {}

  /**
   * Reads bytes twice, and compares.
   *
   * @param bytes the document
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String answer = TARGET.answer(bytes);
    if (!TARGET.answer(bytes).equals(answer)) {
      throw new AssertionError("read again it is another answer: " + answer);
    }
  }
}
