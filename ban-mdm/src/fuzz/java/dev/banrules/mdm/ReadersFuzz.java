package dev.banrules.mdm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What Jazzer calls: feeds the target that the system property {@code fuzz.target} names. */
public final class ReadersFuzz {

  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(
          System.getProperty("fuzz.target").toUpperCase(Locale.ROOT).replace('-', '_'));

  private ReadersFuzz() {}

  /** Reads each seed once before any time is limited: what is loaded first takes long. */
  public static void fuzzerInitialize() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of(System.getProperty("fuzz.seeds")))) {
      for (Path seed : seeds.toList()) {
        TARGET.answer(Files.readAllBytes(seed));
      }
    }
  }

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
