package dev.banrules.verify.checker;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and phrases at the ends of a normalised name, as expressions: of those that fit the
 * longest, but never all of the name; those of a script without spaces also attached.
 */
final class WordList {

  private final Pattern whole;
  private final Pattern atEnd;
  private final Pattern inFront;

  /** Of phrases in normal form, the longest first. */
  WordList(ImmutableList<String> phrases) {
    String any = oneOf(phrases, phrase -> true);
    String unspaced = oneOf(phrases, Naming::isUnspaced);
    whole = Pattern.compile(any);
    // as little as may be before it: the longest phrase
    atEnd = Pattern.compile("(?<rest>.+?)(?: " + any + "| ?" + unspaced + ")");
    inFront = Pattern.compile("(?:" + any + " |" + unspaced + " ?)(?<rest>.+)");
  }

  private static String oneOf(Collection<String> phrases, Predicate<String> which) {
    // "(?!)", which fits nothing, keeps an empty list from fitting everything
    return phrases.stream()
        .filter(which)
        .map(Pattern::quote)
        .collect(joining("|", "(?:", "|(?!))"));
  }

  boolean has(String name) {
    return whole.matcher(name).matches();
  }

  String withoutLast(String name) {
    return rest(atEnd, name);
  }

  String withoutFirst(String name) {
    return rest(inFront, name);
  }

  /** Without all in front and at the end that stand there one after the other. */
  String withoutAny(String name) {
    String shorter = withoutLast(name);
    if (shorter.equals(name)) {
      shorter = withoutFirst(name);
    }
    return shorter.equals(name) ? name : withoutAny(shorter);
  }

  private String rest(Pattern pattern, String name) {
    Matcher matcher = pattern.matcher(name);
    return !has(name) && matcher.matches() ? matcher.group("rest") : name;
  }
}
