package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the name of an application inside what installers and file managers show. */
final class ProductNames {

  private static final Pattern NUMBER = Pattern.compile("v?[0-9]+[a-z]?");
  private static final ImmutableSet<String> FILE_ENDINGS;
  private static final Phrases PLATFORM;
  private static final Phrases EDITION;

  static {
    ImmutableListMultimap<String, String> words = WordLists.read("decorations.txt");
    FILE_ENDINGS = ImmutableSet.copyOf(words.get("file"));
    PLATFORM = Phrases.of(words.get("platform"));
    EDITION = Phrases.of(words.get("edition"));
  }

  private ProductNames() {}

  /** Returns the forms under which a display name may equal an application's, longest first. */
  static ImmutableList<String> forms(String displayName) {
    if (displayName.length() > SimilarityThresholds.LONGEST) {
      return ImmutableList.of(TextFolder.fold(displayName));
    }
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    forms.add(TextFolder.fold(displayName));
    String name = withoutFileEnding(displayName);
    addShorter(TextFolder.fold(name), forms);
    String unsigned = Signs.without(name);
    if (!unsigned.equals(name)) {
      addShorter(TextFolder.fold(unsigned), forms);
    }
    return forms.build().asList();
  }

  /** Returns whether the display name is that of a file, in which names stand without spaces. */
  static boolean isFileName(String displayName) {
    int stop = displayName.lastIndexOf('.');
    return stop > 0
        && FILE_ENDINGS.contains(displayName.substring(stop + 1).toLowerCase(Locale.ROOT));
  }

  private static String withoutFileEnding(String displayName) {
    return isFileName(displayName)
        ? displayName.substring(0, displayName.lastIndexOf('.'))
        : displayName;
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
      name = EDITION.dropLast(PLATFORM.dropLast(name));
      int space = name.lastIndexOf(' ');
      if (name.equals(before) && space > 0 && NUMBER.matcher(name.substring(space + 1)).matches()) {
        name = name.substring(0, space);
        numbers++;
      }
    }
  }
}
