package dev.banrules.verify.checker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.io.Resources;
import com.ibm.icu.text.Normalizer2;
import dev.banrules.verify.Auditor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Semantics §4 step 2: names as they are compared. */
final class Naming {

  private static final Pattern STOP_BETWEEN_LETTERS =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\p{M}\\p{Nd}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{M}\\p{Nd}]))");
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]{2,}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\p{P}\\p{IsWhite_Space}]+");

  /** At the end of a name, or in its front, the longest first. */
  private static final ImmutableListMultimap<String, String> FORMS = lists("legal-forms.txt");

  private Naming() {}

  static String plain(String name) {
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(name);
    String joined = STOP_BETWEEN_LETTERS.matcher(folded).replaceAll("");
    return SEPARATORS.matcher(joined).replaceAll(" ").strip();
  }

  static String withoutLegalForms(String name) {
    String rest = plain(name);
    String before;
    do {
      before = rest;
      rest =
          without(
              rest, "[end]", String::endsWith, (text, n) -> text.substring(0, text.length() - n));
      rest = without(rest, "[front]", String::startsWith, String::substring);
    } while (!rest.equals(before));
    return rest;
  }

  /** A name without the forms of a section, one after the other, unless it is nothing else. */
  private static String without(
      String name,
      String section,
      BiPredicate<String, String> has,
      BiFunction<String, Integer, String> drop) {
    String rest = name;
    boolean dropped = true;
    while (dropped && !FORMS.containsEntry(section, rest)) {
      dropped = false;
      for (String form : FORMS.get(section)) {
        String spaced = section.equals("[end]") ? " " + form : form + " ";
        if (has.test(rest, spaced) || (isUnspaced(form) && has.test(rest, form))) {
          rest = drop.apply(rest, form.length()).strip();
          dropped = true;
          break;
        }
      }
    }
    return rest;
  }

  /** Whether it is of a script that is written without spaces. */
  static boolean isUnspaced(String phrase) {
    return UNSPACED.matcher(phrase).matches();
  }

  /** The lists of a resource by their headings, normalised, the longest first. */
  static ImmutableListMultimap<String, String> lists(String resource) {
    ListMultimap<String, String> forms = ArrayListMultimap.create();
    String section = "";
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        section = line;
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String form : Splitter.on(',').split(line)) {
          forms.put(section, plain(form));
        }
      }
    }
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    ImmutableListMultimap.Builder<String, String> sorted = ImmutableListMultimap.builder();
    return sorted.orderValuesBy(longestFirst).putAll(forms).build();
  }

  private static List<String> lines(String resource) {
    try {
      return Resources.readLines(Resources.getResource(Auditor.class, resource), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean equal(String normalised, String other) {
    return !normalised.isEmpty() && normalised.equals(other);
  }
}
