package dev.banrules.rules.similarity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * A set of words and phrases to take away from the ends of a folded name, the longest first.
 *
 * <p>Phrases in letters that are written without spaces (Han, Hangul, Kana) are also found attached
 * to the rest of the name. A name in plain ASCII is compared with the ASCII phrases alone.
 */
final class Phrases {

  private final PhraseTable ascii;
  private final Supplier<PhraseTable> all;

  private Phrases(ImmutableList<String> phrases) {
    this.ascii = PhraseTable.of(phrases.stream().filter(TextFolder::isAscii));
    this.all = Suppliers.memoize(() -> PhraseTable.of(phrases.stream()));
  }

  /** Returns the phrases, which are written as names are when they are normalised. */
  static Phrases of(Collection<String> phrases) {
    return new Phrases(ImmutableList.copyOf(phrases));
  }

  /** Returns whether the whole name is one of the phrases. */
  boolean contains(String folded) {
    return tableFor(folded).phrases.contains(folded);
  }

  /** Returns whether the name ends in one of the phrases and has more than that. */
  boolean isAtEndOf(String folded) {
    return !dropLast(folded).equals(folded);
  }

  /** Returns the name without the longest phrase at its end, itself if nothing would remain. */
  String dropLast(String folded) {
    return folded.substring(0, tableFor(folded).startOfLast(folded, folded.length()));
  }

  /** Returns the name without the longest phrase at its front, itself if nothing would remain. */
  String dropFirst(String folded) {
    return folded.substring(tableFor(folded).endOfFirst(folded, 0));
  }

  /** Does {@link #dropLast} until nothing more goes. */
  String dropAllLast(String folded) {
    PhraseTable table = tableFor(folded);
    int end = folded.length();
    for (int start = table.startOfLast(folded, end); start < end; ) {
      end = start;
      start = table.startOfLast(folded, end);
    }
    return folded.substring(0, end);
  }

  /** Does {@link #dropFirst} until nothing more goes. */
  String dropAllFirst(String folded) {
    PhraseTable table = tableFor(folded);
    int start = 0;
    for (int end = table.endOfFirst(folded, start); end > start; ) {
      start = end;
      end = table.endOfFirst(folded, start);
    }
    return folded.substring(start);
  }

  private PhraseTable tableFor(String folded) {
    return TextFolder.isAscii(folded) ? ascii : all.get();
  }

  private static boolean isAttachable(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (!isAttachable(phrase.charAt(i))) {
        return false;
      }
    }
    return phrase.length() > 1;
  }

  private static boolean isAttachable(char c) {
    return (c >= '\u3040' && c <= '\u9fff') || (c >= '\uac00' && c <= '\ud7a3');
  }

  private record PhraseTable(
      ImmutableSet<String> phrases, int longest, int longestWords, int longestAttached) {

    static PhraseTable of(Stream<String> phrases) {
      ImmutableSet<String> folded = phrases.collect(ImmutableSet.toImmutableSet());
      int longest = 0;
      int longestWords = 0;
      int longestAttached = 0;
      for (String phrase : folded) {
        longest = Math.max(longest, phrase.length());
        longestWords = Math.max(longestWords, CharMatcher.is(' ').countIn(phrase) + 1);
        if (isAttachable(phrase)) {
          longestAttached = Math.max(longestAttached, phrase.length());
        }
      }
      return new PhraseTable(folded, longest, longestWords, longestAttached);
    }

    /** Returns where the part before {@code end} ends without its last phrase. */
    int startOfLast(String folded, int end) {
      if (isPhrase(folded, 0, end)) {
        return end; // Nothing would remain, even if a shorter phrase ends the longer.
      }
      int found = end;
      int space = folded.lastIndexOf(' ', end - 1);
      for (int words = 1; words <= longestWords && space >= 0; words++) {
        if (isPhrase(folded, space + 1, end)) {
          found = space;
        }
        space = folded.lastIndexOf(' ', space - 1);
      }
      if (found < end || end == 0 || !isAttachable(folded.charAt(end - 1))) {
        return found;
      }
      for (int n = Math.min(longestAttached, end - 1); n > 1; n--) {
        if (isPhrase(folded, end - n, end)) {
          return folded.charAt(end - n - 1) == ' ' ? end - n - 1 : end - n;
        }
      }
      return end;
    }

    /** Returns where the part from {@code start} starts without its first phrase. */
    int endOfFirst(String folded, int start) {
      if (isPhrase(folded, start, folded.length())) {
        return start;
      }
      int found = start;
      int space = folded.indexOf(' ', start);
      for (int words = 1; words <= longestWords && space >= 0; words++) {
        if (isPhrase(folded, start, space)) {
          found = space + 1;
        }
        space = folded.indexOf(' ', space + 1);
      }
      if (found > start || start == folded.length() || !isAttachable(folded.charAt(start))) {
        return found;
      }
      for (int n = Math.min(longestAttached, folded.length() - start - 1); n > 1; n--) {
        if (isPhrase(folded, start, start + n)) {
          return folded.charAt(start + n) == ' ' ? start + n + 1 : start + n;
        }
      }
      return start;
    }

    private boolean isPhrase(String folded, int start, int end) {
      return end - start <= longest && phrases.contains(folded.substring(start, end));
    }
  }
}
