package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the name of an application inside what installers and file managers show. */
final class ProductNames {

  private static final Pattern NUMBER = Pattern.compile("v?[0-9]+[a-z]?");

  /** Between letters written without spaces and others: {@code 微信8.0}, {@code 钉钉app}. */
  private static final Pattern AFTER_CHARACTER =
      Pattern.compile("(?<=[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}])(?=[a-z0-9])");

  private static final Phrases FRONT;
  private static final Phrases PLATFORM;
  private static final Phrases EDITION;

  static {
    ImmutableListMultimap<String, String> words = WordLists.read("decorations.txt");
    FRONT = Phrases.of(words.get("front"));
    PLATFORM =
        Phrases.of(platforms(words.get("platform"), words.get("before"), words.get("after")));
    EDITION =
        Phrases.of(
            Stream.of("edition", "language").flatMap(list -> words.get(list).stream()).toList());
  }

  private ProductNames() {}

  /** Returns the platforms, alone and with a word before or after them. */
  private static ImmutableList<String> platforms(
      List<String> platforms, List<String> before, List<String> after) {
    ImmutableList.Builder<String> phrases = ImmutableList.builder();
    for (String platform : platforms) {
      phrases.add(platform);
      before.forEach(word -> phrases.add(word + " " + platform));
      after.forEach(word -> phrases.add(platform + " " + word, platform + word));
    }
    return phrases.build();
  }

  /** Returns the forms under which a display name may equal an application's, longest first. */
  static ImmutableList<String> forms(String displayName) {
    if (displayName.length() > SimilarityThresholds.LONGEST) {
      return ImmutableList.of(TextFolder.fold(displayName));
    }
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    forms.add(TextFolder.fold(displayName));
    String name = FileNames.withoutEnding(displayName);
    addShorter(TextFolder.fold(name), forms);
    String unsigned = Signs.without(name);
    if (!unsigned.equals(name)) {
      addShorter(TextFolder.fold(unsigned), forms);
    }
    if (!TextFolder.isAscii(name)) {
      addShorter(AFTER_CHARACTER.matcher(TextFolder.fold(name)).replaceAll(" "), forms);
    }
    for (String part : FileNames.namesIn(displayName)) {
      addShorter(TextFolder.fold(part), forms);
    }
    return forms.build().asList();
  }

  private static void addShorter(String folded, ImmutableSet.Builder<String> forms) {
    int numbers = 0;
    String name = folded;
    for (String before = ""; !name.equals(before); ) {
      // A lone number is no version beside a name that tells little: Max 8 is not Max.
      if (!name.isEmpty() && (numbers != 1 || !CommonWords.isWeak(name))) {
        forms.add(name);
      }
      before = name;
      name = withoutDecoration(name);
      if (name.equals(before) && endsInNumber(name)) {
        name = name.substring(0, name.lastIndexOf(' '));
        numbers++;
      }
    }
  }

  /** Returns the folded name without one platform or edition at its end or word at its front. */
  private static String withoutDecoration(String name) {
    return FRONT.dropFirst(EDITION.dropLast(PLATFORM.dropLast(name)));
  }

  /** Returns the folded name without one thing that tells neither what it is nor who changed it. */
  static String withoutLastDecoration(String name) {
    String shorter = EDITION.dropLast(PLATFORM.dropLast(name));
    return shorter.equals(name) && endsInNumber(name)
        ? name.substring(0, name.lastIndexOf(' '))
        : shorter;
  }

  /** Returns the folded name without one word at its front that only speaks of installing. */
  static String withoutFirstDecoration(String name) {
    return FRONT.dropFirst(name);
  }

  private static boolean endsInNumber(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && NUMBER.matcher(name.substring(space + 1)).matches();
  }
}
