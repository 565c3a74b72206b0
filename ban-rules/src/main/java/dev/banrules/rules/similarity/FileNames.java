package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names in the names of files, in which they stand without spaces, before a version and what
 * the file is made for: {@code WeChatSetup.exe}, {@code HiSuite_14.0.0.320_OVE.exe}.
 */
final class FileNames {

  private static final ImmutableSet<String> ENDINGS;
  private static final ImmutableList<String> ATTACHED;
  private static final Pattern END_OF_NAME;

  /** Letters of a word that, attached, says by itself that the text is the name of a file. */
  private static final int LONG_WORD = 5;

  private static final Phrases REPACKAGING =
      Phrases.of(WordLists.read("repackaging.txt").get("strong"));

  static {
    ImmutableListMultimap<String, String> words = WordLists.read("decorations.txt");
    ENDINGS = ImmutableSet.copyOf(words.get("file"));
    ATTACHED = words.get("attached");
    END_OF_NAME =
        Pattern.compile(
            "[-_. (\\[]+(?:v?[0-9]+(?:[._][0-9]+)+|v[0-9]+|[0-9]{5,}|(?:"
                + String.join("|", words.get("target"))
                + ")(?![a-z]))",
            Pattern.CASE_INSENSITIVE);
  }

  private FileNames() {}

  /** Returns whether the display name is that of a file. */
  static boolean isFileName(String displayName) {
    return !withoutEnding(displayName).equals(displayName);
  }

  /** Returns a display name without the ending of a file's name, itself if it is none. */
  static String withoutEnding(String displayName) {
    int stop = displayName.lastIndexOf('.');
    return stop > 0 && ENDINGS.contains(displayName.substring(stop + 1).toLowerCase(Locale.ROOT))
        ? displayName.substring(0, stop)
        : displayName;
  }

  /** Returns what may be the name in the name of a file; nothing where that speaks of a change. */
  static ImmutableList<String> namesIn(String displayName) {
    String name = withoutEnding(displayName);
    if (name.equals(displayName) && name.indexOf(' ') >= 0) {
      return ImmutableList.of();
    }
    Matcher end = END_OF_NAME.matcher(name);
    String before = end.find() && end.start() > 0 ? name.substring(0, end.start()) : name;
    if (speaksOfChange(name.substring(before.length()))) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> names = ImmutableList.builder();
    if (!before.equals(name)) {
      names.add(before);
    }
    boolean file = !name.equals(displayName);
    for (String word : ATTACHED) {
      int length = before.length() - word.length();
      if (length > 0
          && (file || word.length() >= LONG_WORD)
          && before.regionMatches(true, length, word, 0, word.length())) {
        names.add(before.substring(0, length));
      }
    }
    return names.build();
  }

  private static boolean speaksOfChange(String rest) {
    for (String word : TextFolder.fold(rest).split(" ", -1)) {
      if (REPACKAGING.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
