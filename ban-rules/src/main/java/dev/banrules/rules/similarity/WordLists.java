package dev.banrules.rules.similarity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the word lists in the resource folder of this package: UTF-8 text, {@code #} comments,
 * sections in brackets, entries separated by commas and line ends.
 */
final class WordLists {

  private static final Splitter ENTRIES = Splitter.on(',').trimResults().omitEmptyStrings();

  private WordLists() {}

  /** Returns the entries of a list by section, as they are written; the first section is "". */
  static ImmutableListMultimap<String, String> read(String resource) {
    ImmutableListMultimap.Builder<String, String> entries = ImmutableListMultimap.builder();
    String section = "";
    for (String line : text(resource).lines().toList()) {
      String text = line.strip();
      if (text.startsWith("[") && text.endsWith("]")) {
        section = text.substring(1, text.length() - 1);
      } else if (!text.startsWith("#")) {
        entries.putAll(section, ENTRIES.split(text));
      }
    }
    return entries.build();
  }

  /** Returns the text of a resource file of this package. */
  static String text(String resource) {
    // Asked of our own class, for on the module path nobody else may read the resource.
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource `" + resource + "` is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource `" + resource + "` cannot be read", e);
    }
  }
}
