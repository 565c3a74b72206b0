package dev.banrules.verify.definition.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import dev.banrules.verify.Auditor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lists of words of semantics §4 step 2, each "an open list of data". */
final class WordLists {

  private WordLists() {}

  /** The entries of a section, normalised, the longest first. */
  static List<String> read(String resource, String section) {
    List<String> entries = new ArrayList<>();
    String current = "";
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        current = line;
      } else if (current.equals("[" + section + "]") && !line.isBlank() && !line.startsWith("#")) {
        for (String entry : line.split(",")) {
          entries.add(Names.normalised(entry));
        }
      }
    }
    entries.sort(Comparator.comparingInt(String::length).reversed());
    return List.copyOf(entries);
  }

  private static List<String> lines(String resource) {
    try {
      return Resources.readLines(Resources.getResource(Auditor.class, resource), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
