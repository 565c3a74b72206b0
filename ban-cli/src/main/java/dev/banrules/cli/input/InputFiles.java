package dev.banrules.cli.input;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.UsageException;
import dev.banrules.io.document.Source;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What arguments name: files or, as {@code -}, standard input. */
public final class InputFiles {

  private static final String STANDARD_INPUT = "-";

  private InputFiles() {}

  /** Whether an argument names standard input. */
  public static boolean isStandardInput(String name) {
    return name.equals(STANDARD_INPUT);
  }

  /** The document that an argument names. */
  public static Source source(String name, Console console) {
    return isStandardInput(name)
        ? Source.of("standard input", console.takeInput())
        : Source.of(path(name));
  }

  /** The file that an argument names. */
  public static Path path(String name) {
    if (name.isEmpty()) {
      throw new UsageException("the name of a file is empty");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("`" + name + "` is not the name of a file");
    }
  }

  /**
   * The files that an option names. One that is given twice would define everything in it twice.
   */
  static Path[] paths(List<String> names) {
    Set<Path> given = new HashSet<>();
    for (String name : names) {
      if (!given.add(path(name).normalize())) {
        throw new UsageException(name + ": is given twice");
      }
    }
    return names.stream().map(InputFiles::path).toArray(Path[]::new);
  }
}
