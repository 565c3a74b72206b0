package dev.banrules.verify.definition.identity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Under which forms a publisher may be a known vendor: semantics §4 step 2 leaves the list of legal
 * forms open, and the section "Equal" of docs/identity.md, from which the quotations are, says what
 * else goes from a publisher's name.
 */
final class PublisherForms {

  private static final String WORDS = "company-words.txt";
  private static final Phrases STRUCTURE = Phrases.of(WORDS, "structure");
  private static final Phrases TRADES = Phrases.of(WORDS, "trade");
  private static final Phrases NOTICE = Phrases.of(WORDS, "notice");
  private static final Phrases CHINESE_PLACES = Phrases.of(WORDS, "chinese place");
  private static final Phrases BRANCH_PLACES = Phrases.of(WORDS, "branch place");
  private static final Phrases REGISTERED = Phrases.of(WORDS, "registered");
  private static final Phrases DICTIONARY = Phrases.of(WORDS, "dictionary");

  private static final int LONGEST_TEXT = 300;

  private PublisherForms() {}

  /** "The first form that equals a known name counts", the normal form before all others. */
  static List<String> of(String publisher) {
    Set<String> shorter = new LinkedHashSet<>();
    if (publisher.length() <= LONGEST_TEXT) {
      // "a (c) is the word copyright"
      String stated = publisher.replaceAll("\\([cC]\\)", " copyright ").replace("©", " © ");
      boolean signed = !stated.equals(publisher);
      addShorter(withoutNotice(Names.normalised(stated), signed), shorter);
      addSite(publisher, shorter);
      addShorter(withoutNotice(Names.normalised(withoutSigns(stated)), signed), shorter);
    }
    // "the longest first"; of equal ones the one from which less was dropped
    Stream<String> longestFirst =
        shorter.stream()
            .filter(PublisherForms::namesSomebody)
            .sorted(Comparator.comparingInt(String::length).reversed());
    return Stream.concat(Stream.of(Names.normalisedVendor(publisher)), longestFirst).toList();
  }

  /**
   * "A web address without a path, or with a language for one": its domain, and the label before
   * "the ending that registries give".
   */
  private static void addSite(String publisher, Set<String> forms) {
    String address = publisher.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
    String[] hostAndPath = address.split("/", 2);
    boolean noPath = hostAndPath.length == 1 || hostAndPath[1].matches("|[a-z]{2}(-[a-z]{2})?/?");
    List<String> labels = List.of(hostAndPath[0].split("\\.", -1));
    boolean isHost =
        publisher.chars().allMatch(c -> c < 0x80)
            && labels.stream().allMatch(label -> label.matches("[a-z0-9-]+"));
    int last = labels.size() - 1;
    boolean ends = last > 0 && labels.get(last).matches("com|net|org|info|biz|app|[a-z]{2}");
    if (!noPath || !isHost || !ends) {
      return;
    }
    boolean ofCountry =
        last > 1
            && labels.get(last).length() == 2
            && List.of("co", "com", "net", "org").contains(labels.get(last - 1));
    int name = ofCountry ? last - 2 : last - 1;
    forms.add(Names.normalised(String.join(".", labels.subList(name, last + 1))));
    forms.add(Names.normalised(labels.get(name)));
  }

  private static void addShorter(String stated, Set<String> forms) {
    boolean tradesGo = isRegisteredName(stated);
    String name = LegalForms.drop(stated);
    String before;
    do {
      forms.add(name);
      forms.add(CHINESE_PLACES.withoutAllFirst(name));
      before = name;
      name = withoutDescriptor(name, tradesGo);
    } while (!name.equals(before));
  }

  /**
   * One phrase less at the end: "words about the group", in a registered name "the trade", "the
   * country of a branch", a Chinese place; and then the legal forms that come to stand there.
   */
  private static String withoutDescriptor(String name, boolean tradesGo) {
    List<Phrases> kinds =
        tradesGo
            ? List.of(STRUCTURE, TRADES, BRANCH_PLACES, CHINESE_PLACES)
            : List.of(STRUCTURE, BRANCH_PLACES, CHINESE_PLACES);
    for (Phrases kind : kinds) {
      String shorter = kind.withoutLast(name);
      if (!shorter.equals(name)) {
        return LegalForms.drop(shorter);
      }
    }
    return name;
  }

  /** "The pattern is recognised by the form or a Chinese place", in front or as one word of it. */
  private static boolean isRegisteredName(String name) {
    return !REGISTERED.withoutLast(name).equals(name)
        || !CHINESE_PLACES.withoutFirst(name).equals(name)
        || Stream.of(name.split(" ")).anyMatch(CHINESE_PLACES::contains);
  }

  /**
   * "Without the copyright notice": its words, and once there are any or there is a sign of one,
   * the years too, from both ends.
   */
  private static String withoutNotice(String name, boolean signed) {
    String rest = withoutNoticeWords(name);
    if (rest.equals(name) && !signed) {
      return name;
    }
    String before;
    do {
      before = rest;
      rest = withoutYears(withoutNoticeWords(rest));
    } while (!rest.equals(before));
    return rest;
  }

  private static String withoutNoticeWords(String name) {
    return NOTICE.withoutAllFirst(NOTICE.withoutAllLast(name));
  }

  private static String withoutYears(String name) {
    String year = "(19|20)[0-9][0-9]";
    String shorter =
        name.replaceFirst("^" + year + " (by )?", "").replaceFirst(" " + year + "$", "");
    return shorter.equals(name) ? name : withoutYears(shorter);
  }

  /** "Without ®" and other signs, also ™, which normalisation would make letters, and (TM). */
  private static String withoutSigns(String text) {
    StringBuilder rest = new StringBuilder();
    text.replaceAll("\\((?i:r|tm|sm)\\)", " ")
        .codePoints()
        .map(c -> isSign(c) ? ' ' : c)
        .forEach(rest::appendCodePoint);
    return rest.toString();
  }

  private static boolean isSign(int c) {
    boolean isSymbol = UCharacter.getType(c) == UCharacterCategory.OTHER_SYMBOL;
    boolean isTradeMark = c == '™' || c == '℠';
    return isTradeMark
        || (isSymbol && Normalizer2.getNFKCInstance().isNormalized(UCharacter.toString(c)));
  }

  /** "No form is used that is one or two letters, a dictionary word, a place or a trade." */
  private static boolean namesSomebody(String form) {
    boolean isAscii = form.chars().allMatch(c -> c < 0x80);
    int fewest = isAscii ? 3 : 2;
    return form.codePointCount(0, form.length()) >= fewest
        && Stream.of(DICTIONARY, STRUCTURE, TRADES, CHINESE_PLACES, BRANCH_PLACES)
            .noneMatch(words -> words.contains(form));
  }
}
