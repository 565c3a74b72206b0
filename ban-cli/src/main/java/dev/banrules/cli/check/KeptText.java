package dev.banrules.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.FileBackedOutputStream;
import dev.banrules.cli.console.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Texts that are printed later: in memory, and of a large fleet in a file. */
final class KeptText implements AutoCloseable {

  private static final int IN_MEMORY = 1 << 22;

  private final FileBackedOutputStream texts = new FileBackedOutputStream(IN_MEMORY);

  /** Keeps a text, an empty line before it. */
  void add(String text) {
    try {
      texts.write(("\n" + text).getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints all texts. */
  void printTo(Console console, boolean withEmptyLineFirst) {
    try (BufferedReader reader = texts.asByteSource().asCharSource(UTF_8).openBufferedStream()) {
      if (!withEmptyLineFirst) {
        reader.readLine();
      }
      char[] part = new char[1 << 13];
      for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
        console.print(new String(part, 0, read));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      texts.reset();
    } catch (IOException e) {
      // A file that can't be deleted is left to the system.
    }
  }
}
