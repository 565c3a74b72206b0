package dev.banrules.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the README shows. */
final class Readme {

  private Readme() {}

  static String text() {
    try {
      return Files.readString(Path.of("../README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first block of text after the program's name. */
  static String after(String program) {
    Matcher block =
        Pattern.compile(Pattern.quote(program) + ".*?```text\n(.*?)```", Pattern.DOTALL)
            .matcher(text());
    if (!block.find()) {
      throw new AssertionError("the README shows no output of " + program);
    }
    return block.group(1);
  }
}
