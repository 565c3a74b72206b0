package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the trade name inside a publisher's name.
 *
 * <p>The registered name of a Chinese company is made of a place, the trade name, the trade and the
 * legal form, in that order (or with the place in brackets); group companies elsewhere add words
 * such as {@code Group} or the country. Those are lists of data, like the legal forms.
 */
final class TradeNames {

  private static final Phrases STRUCTURE;
  private static final Phrases TRADE;
  private static final Phrases NOTICE;
  private static final Phrases REGISTRY_PLACES;
  private static final Phrases BRANCH_PLACES;
  private static final String BY = "by ";
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  static {
    ImmutableListMultimap<String, String> words = WordLists.read("descriptors.txt");
    STRUCTURE =
        Phrases.of(
            ImmutableList.<String>builder()
                .addAll(words.get("structure"))
                .addAll(words.get("han"))
                .build());
    TRADE = Phrases.of(words.get("trade"));
    NOTICE = Phrases.of(words.get("notice"));
    ImmutableListMultimap<String, String> places = WordLists.read("places.txt");
    REGISTRY_PLACES = Phrases.of(places.get("registry"));
    BRANCH_PLACES = Phrases.of(places.get("branch"));
  }

  private TradeNames() {}

  /** Returns the forms under which a publisher may be a known vendor for sure, longest first. */
  static ImmutableList<String> forms(String publisher) {
    return forms(publisher, false);
  }

  /**
   * Returns the forms of {@link #forms(String)} and those without the words of a trade, although
   * the name does not show that they tell nobody apart.
   */
  static ImmutableList<String> looseForms(String publisher) {
    return forms(publisher, true);
  }

  /**
   * Returns whether the folded name tells somebody apart: it is neither too short nor a common
   * word, nor does it say only a place, a trade or a kind of company.
   */
  static boolean isDistinctive(String folded) {
    return !CommonWords.isWeak(folded)
        && !STRUCTURE.contains(folded)
        && !TRADE.contains(folded)
        && !REGISTRY_PLACES.contains(folded)
        && !BRANCH_PLACES.contains(folded);
  }

  private static ImmutableList<String> forms(String publisher, boolean loose) {
    String folded = TextFolder.fold(publisher);
    if (publisher.length() > SimilarityThresholds.LONGEST) {
      return ImmutableList.of(LegalForms.drop(folded));
    }
    Set<String> shorter = new LinkedHashSet<>();
    String stated = Signs.withCopyrightAsWord(publisher);
    boolean notice = !stated.equals(publisher);
    addShorter(withoutNotice(TextFolder.fold(stated), notice), loose, shorter);
    shorter.addAll(SiteNames.in(publisher));
    String unsigned = Signs.without(stated);
    if (!unsigned.equals(stated)) {
      addShorter(withoutNotice(TextFolder.fold(unsigned), notice), loose, shorter);
    }
    return ImmutableSet.<String>builder()
        .add(LegalForms.drop(folded))
        .addAll(distinctive(shorter))
        .build()
        .asList();
  }

  private static ImmutableList<String> distinctive(Collection<String> forms) {
    return forms.stream()
        .filter(TradeNames::isDistinctive)
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .collect(ImmutableList.toImmutableList());
  }

  private static void addShorter(String folded, boolean loose, Set<String> forms) {
    boolean trades = loose || LegalForms.isRegistryStyle(folded) || namesPlaceOfRegistry(folded);
    String name = LegalForms.drop(folded);
    for (String before = ""; !name.equals(before); name = dropDescriptor(name, trades)) {
      before = name;
      forms.add(name);
      forms.add(REGISTRY_PLACES.dropAllFirst(name));
    }
  }

  private static String dropDescriptor(String name, boolean trades) {
    String shorter = STRUCTURE.dropLast(name);
    if (shorter.equals(name) && trades) {
      shorter = TRADE.dropLast(name);
    }
    if (shorter.equals(name)) {
      shorter = BRANCH_PLACES.dropLast(name);
    }
    if (shorter.equals(name)) {
      shorter = REGISTRY_PLACES.dropLast(name);
    }
    return LegalForms.drop(shorter);
  }

  private static boolean namesPlaceOfRegistry(String folded) {
    if (!REGISTRY_PLACES.dropFirst(folded).equals(folded)) {
      return true;
    }
    for (String word : folded.split(" ", -1)) {
      if (REGISTRY_PLACES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes the words and years of a copyright notice away, if the text has a sign or word of one.
   */
  private static String withoutNotice(String folded, boolean signed) {
    String name = NOTICE.dropAllFirst(NOTICE.dropAllLast(folded));
    if (name.equals(folded) && !signed) {
      return folded;
    }
    String before;
    do {
      before = name;
      name = dropYears(NOTICE.dropAllFirst(NOTICE.dropAllLast(name)));
    } while (!name.equals(before));
    return name;
  }

  private static String dropYears(String name) {
    int first = name.indexOf(' ');
    if (first > 0 && YEAR.matcher(name.substring(0, first)).matches()) {
      String rest = name.substring(first + 1);
      return dropYears(rest.startsWith(BY) ? rest.substring(BY.length()) : rest);
    }
    int last = name.lastIndexOf(' ');
    if (last > 0 && YEAR.matcher(name.substring(last + 1)).matches()) {
      return dropYears(name.substring(0, last));
    }
    return name;
  }
}
