package dev.banrules.verify.checker;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetSpanner;
import com.ibm.icu.text.UnicodeSetSpanner.CountMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The section "Equal" of docs/identity.md: a publisher's name without the words that only say what
 * and where the company is.
 */
final class Publishers {

  private static final ImmutableListMultimap<String, String> LISTS =
      Naming.lists("company-words.txt");
  private static final WordList STRUCTURE = list("structure");
  private static final WordList TRADE = list("trade");
  private static final WordList NOTICE = list("notice");
  private static final WordList CHINESE_PLACE = list("chinese place");
  private static final WordList BRANCH_PLACE = list("branch place");
  private static final WordList REGISTERED = list("registered");
  private static final WordList DICTIONARY = list("dictionary");

  /** Of ® and the like; ™ and ℠, too, are signs before normalisation makes them letters. */
  private static final UnicodeSetSpanner SIGNS =
      new UnicodeSetSpanner(
          new UnicodeSet("[[[:So:]&[:NFKC_Quick_Check=Yes:]]\\u2120\\u2122]").freeze());

  private static final Pattern BRACKETED_SIGN = Pattern.compile("\\((?i:r|tm|sm)\\)");
  private static final Pattern COPYRIGHT = Pattern.compile("\\([cC]\\)");
  private static final Pattern YEARS_IN_FRONT =
      Pattern.compile("^(?:(?:19|20)[0-9]{2} (?:by (?=.))?)+(?=.)");
  private static final Pattern YEARS_AT_END = Pattern.compile("(?<=.)(?: (?:19|20)[0-9]{2})+$");
  private static final Pattern TOO_SHORT = Pattern.compile("\\p{ASCII}{0,2}|.");

  /** Longer texts are compared only as they stand. */
  private static final int LONGEST = 300;

  private Publishers() {}

  private static WordList list(String section) {
    return new WordList(LISTS.get("[" + section + "]"));
  }

  /** Under what a publisher may be a vendor's name; the first that is one counts. */
  static ImmutableList<String> forms(String publisher) {
    List<String> shorter = new ArrayList<>();
    if (publisher.length() <= LONGEST) {
      String stated = COPYRIGHT.matcher(publisher).replaceAll(" copyright ").replace("©", " © ");
      boolean signed = !stated.equals(publisher);
      String unsigned = BRACKETED_SIGN.matcher(stated).replaceAll(" ");
      Stream.of(stated, SIGNS.replaceFrom(unsigned, " ", CountMethod.MIN_ELEMENTS))
          .map(Naming::plain)
          .map(name -> withoutNotice(name, signed))
          .forEach(name -> shorten(name, shorter));
    }
    shorter.removeIf(Publishers::isAnybodys);
    shorter.sort(Comparator.comparingInt(String::length).reversed());
    return ImmutableSet.<String>builder()
        .add(Naming.withoutLegalForms(publisher))
        .addAll(shorter)
        .build()
        .asList();
  }

  private static void shorten(String name, List<String> forms) {
    boolean statesItsTrade =
        !REGISTERED.withoutLast(name).equals(name)
            || !CHINESE_PLACE.withoutFirst(name).equals(name)
            || Splitter.on(' ').splitToStream(name).anyMatch(CHINESE_PLACE::has);
    ImmutableList<WordList> atTheEnd =
        statesItsTrade
            ? ImmutableList.of(STRUCTURE, TRADE, BRANCH_PLACE, CHINESE_PLACE)
            : ImmutableList.of(STRUCTURE, BRANCH_PLACE, CHINESE_PLACE);
    String longer;
    String rest = Naming.withoutLegalForms(name);
    do {
      forms.add(rest);
      forms.add(withoutPlacesInFront(rest));
      longer = rest;
      rest = withoutLast(longer, atTheEnd);
    } while (!rest.equals(longer));
  }

  /** Without a phrase of the first list that has one, and the legal forms before it. */
  private static String withoutLast(String name, ImmutableList<WordList> lists) {
    return lists.stream()
        .map(list -> list.withoutLast(name))
        .filter(shorter -> !shorter.equals(name))
        .findFirst()
        .map(Naming::withoutLegalForms)
        .orElse(name);
  }

  private static String withoutPlacesInFront(String name) {
    String shorter = CHINESE_PLACE.withoutFirst(name);
    return shorter.equals(name) ? name : withoutPlacesInFront(shorter);
  }

  private static String withoutNotice(String name, boolean signed) {
    String rest = NOTICE.withoutAny(name);
    if (rest.equals(name) && !signed) {
      return name;
    }
    String longer;
    do {
      longer = rest;
      rest = YEARS_IN_FRONT.matcher(NOTICE.withoutAny(rest)).replaceFirst("");
      rest = YEARS_AT_END.matcher(rest).replaceFirst("");
    } while (!rest.equals(longer));
    return rest;
  }

  private static boolean isAnybodys(String form) {
    return TOO_SHORT.matcher(form).matches()
        || Stream.of(DICTIONARY, STRUCTURE, TRADE, CHINESE_PLACE, BRANCH_PLACE)
            .anyMatch(words -> words.has(form));
  }
}
