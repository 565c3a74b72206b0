package dev.banrules.testkit.checker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.io.Resources;
import dev.banrules.testkit.Auditor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Semantics §4 step 2: names of companies, without their legal forms, and in longer forms. */
final class CompanyNames {

  private static final String FRONT = "[front]";
  private static final String END = "[end]";

  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]{2,}");
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

  /** By section, the longest first. */
  private static final ImmutableListMultimap<String, String> FORMS = read("legal-forms.txt");

  private static final ImmutableListMultimap<String, String> WORDS = read("company-words.txt");

  private CompanyNames() {}

  static String withoutLegalForms(String name) {
    String rest = Naming.plain(name);
    String before;
    do {
      before = rest;
      rest =
          without(rest, END, String::endsWith, (text, n) -> text.substring(0, text.length() - n));
      rest = without(rest, FRONT, String::startsWith, String::substring);
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
        String spaced = section.equals(END) ? " " + form : form + " ";
        if (has.test(rest, spaced) || (isUnspaced(form) && has.test(rest, form))) {
          rest = drop.apply(rest, form.length()).strip();
          dropped = true;
          break;
        }
      }
    }
    return rest;
  }

  /**
   * What may be left of a publisher without words that say only what and where a company is, in
   * whatever order they are left out.
   */
  static Set<String> shorterForms(String publisher) {
    Set<String> all = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(Naming.plain(publisher));
    while (!open.isEmpty()) {
      String name = open.remove();
      if (!name.isEmpty() && all.add(name)) {
        shorten(name, open);
      }
    }
    return all;
  }

  private static void shorten(String name, Deque<String> shorter) {
    for (ImmutableListMultimap<String, String> list : List.of(FORMS, WORDS)) {
      for (String word : list.get(END)) {
        if (name.endsWith(" " + word) || (isUnspaced(word) && name.endsWith(word))) {
          shorter.add(name.substring(0, name.length() - word.length()).strip());
        }
      }
      for (String word : list.get(FRONT)) {
        if (name.startsWith(word + " ") || (isUnspaced(word) && name.startsWith(word))) {
          shorter.add(name.substring(word.length()).strip());
        }
        // Chinese places stand in brackets behind the name, too
        if (name.endsWith(" " + word)) {
          shorter.add(name.substring(0, name.length() - word.length()).strip());
        }
      }
    }
    List<String> words = Splitter.on(' ').splitToList(name);
    if (words.size() > 1 && YEAR.matcher(words.get(0)).matches()) {
      shorter.add(String.join(" ", words.subList(1, words.size())));
    }
    if (words.size() > 1 && YEAR.matcher(words.get(words.size() - 1)).matches()) {
      shorter.add(String.join(" ", words.subList(0, words.size() - 1)));
    }
  }

  private static boolean isUnspaced(String word) {
    return UNSPACED.matcher(word).matches();
  }

  private static ImmutableListMultimap<String, String> read(String resource) {
    ListMultimap<String, String> forms = ArrayListMultimap.create();
    String section = "";
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        section = line;
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String form : Splitter.on(',').split(line)) {
          forms.put(section, Naming.plain(form));
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
}
