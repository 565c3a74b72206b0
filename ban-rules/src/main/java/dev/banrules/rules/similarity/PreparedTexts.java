package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableMap;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * What ICU makes of the names of the built-in catalog that are not plain ASCII, so that an ordinary
 * start does not load ICU, whose data takes longer than all the rest. A text that is not among
 * these goes to ICU. The resource is written by a test, which holds it equal to what ICU answers.
 */
final class PreparedTexts {

  static final String RESOURCE = "prepared-texts.txt";
  private static final String SAME = "=";

  private static final ImmutableMap<String, Forms> TEXTS = read();

  private PreparedTexts() {}

  /**
   * What is made of a text.
   *
   * @param folded {@link UnicodeText#fold}
   * @param unmasked {@link UnicodeText#unmasked}
   * @param script {@link Romanizer#scriptByIcu}
   * @param romanised {@link Romanizer#romanisedByIcu}
   */
  record Forms(String folded, String unmasked, int script, String romanised) {

    static Forms byIcu(String text) {
      return new Forms(
          UnicodeText.fold(text),
          UnicodeText.unmasked(text),
          Romanizer.scriptByIcu(text),
          Romanizer.romanisedByIcu(text));
    }

    /** The line that stands for it, to which tabs separate the parts. */
    String line(String text) {
      return String.join(
          "\t",
          text,
          folded.equals(text) ? SAME : folded,
          unmasked.equals(text) ? SAME : unmasked,
          Integer.toString(script),
          romanised.equals(text) ? SAME : romanised);
    }
  }

  /** Returns what is made of a text, or null if it is not one of those that are prepared. */
  static @Nullable Forms of(String text) {
    return TEXTS.get(text);
  }

  private static ImmutableMap<String, Forms> read() {
    ImmutableMap.Builder<String, Forms> texts = ImmutableMap.builder();
    Iterator<String> lines = WordLists.text(RESOURCE).lines().iterator();
    while (lines.hasNext()) {
      String[] parts = lines.next().split("\t", -1);
      String text = parts[0];
      texts.put(
          text,
          new Forms(
              orSame(parts[1], text),
              orSame(parts[2], text),
              Integer.parseInt(parts[3]),
              orSame(parts[4], text)));
    }
    return texts.buildOrThrow();
  }

  private static String orSame(String part, String text) {
    return part.equals(SAME) ? text : part;
  }
}
