package dev.banrules.testkit.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import dev.banrules.testkit.Auditor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Semantics §4 step 2: legal forms "are dropped from the end, and those that stand in front from
 * the front, unless nothing would remain"; they are "an open list of data". Of several that fit,
 * the longest goes.
 */
final class LegalForms {

  private static final List<String> AT_THE_END = new ArrayList<>();
  private static final List<String> IN_FRONT = new ArrayList<>();

  static {
    List<String> section = AT_THE_END;
    for (String line : lines()) {
      if (line.equals("[front]")) {
        section = IN_FRONT;
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("[")) {
        for (String form : line.split(",")) {
          section.add(Names.normalised(form));
        }
      }
    }
    AT_THE_END.sort(Comparator.comparingInt(String::length).reversed());
    IN_FRONT.sort(Comparator.comparingInt(String::length).reversed());
  }

  private LegalForms() {}

  /** A normalised name without its legal forms. */
  static String drop(String normalised) {
    String before;
    String name = normalised;
    do {
      before = name;
      name = dropFromFront(dropFromEnd(name));
    } while (!name.equals(before));
    return name;
  }

  private static String dropFromEnd(String name) {
    for (String form : AT_THE_END) {
      boolean stands = name.endsWith(" " + form) || (name.endsWith(form) && isWithoutSpaces(form));
      if (stands && !AT_THE_END.contains(name)) {
        return dropFromEnd(name.substring(0, name.length() - form.length()).strip());
      }
    }
    return name;
  }

  private static String dropFromFront(String name) {
    for (String form : IN_FRONT) {
      boolean stands =
          name.startsWith(form + " ") || (name.startsWith(form) && isWithoutSpaces(form));
      if (stands && !IN_FRONT.contains(name)) {
        return dropFromFront(name.substring(form.length()).strip());
      }
    }
    return name;
  }

  /** Whether it is two or more letters of a script that is written without spaces. */
  private static boolean isWithoutSpaces(String form) {
    return form.length() > 1
        && form.codePoints()
            .allMatch(
                c ->
                    Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA);
  }

  private static List<String> lines() {
    try {
      return Resources.readLines(Resources.getResource(Auditor.class, "legal-forms.txt"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
