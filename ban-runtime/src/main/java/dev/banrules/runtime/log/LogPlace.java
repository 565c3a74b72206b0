package dev.banrules.runtime.log;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A line of a file.
 *
 * @param file the file
 * @param line its number in the file, from 1
 */
public record LogPlace(Path file, long line) {

  /** Checks that nothing is null. */
  public LogPlace {
    requireNonNull(file, "file");
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
