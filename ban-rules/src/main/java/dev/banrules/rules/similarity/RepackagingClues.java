package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds known applications under the words that repackagers add to their names. */
final class RepackagingClues {

  private static final Phrases STRONG;
  private static final Phrases WEAK;
  private static final ImmutableList<String> PREFIXES;
  private static final ImmutableList<String> SUFFIXES;
  private static final String BY = " by ";

  static {
    ImmutableListMultimap<String, String> words = WordLists.read("repackaging.txt");
    STRONG = Phrases.of(words.get("strong"));
    WEAK = Phrases.of(words.get("weak"));
    PREFIXES = words.get("prefix");
    SUFFIXES = words.get("suffix");
  }

  /**
   * What is left of a name.
   *
   * @param name the rest
   * @param strong whether a word was taken away that speaks of repackaging beside any name
   */
  private record Rest(String name, boolean strong) {}

  private RepackagingClues() {}

  /** Returns whether a segment of an identifier is another with letters of repackaging attached. */
  static boolean isAttached(String segment, String other) {
    if (other.length() < SimilarityThresholds.LOOK_LETTERS) {
      return false;
    }
    return segment.endsWith(other)
        ? PREFIXES.contains(segment.substring(0, segment.length() - other.length()))
        : segment.startsWith(other) && SUFFIXES.contains(segment.substring(other.length()));
  }

  static void find(Observed observed) {
    findWithin(observed, observed.forms());
    String text = observed.text();
    String unmasked = TextFolder.unmasked(text);
    String spelled = Confusables.spelled(unmasked);
    if (!spelled.equals(TextFolder.lowerCase(text))) {
      findWithin(observed, observed.kind().forms(spelled));
    }
  }

  private static void findWithin(Observed observed, Collection<String> forms) {
    for (String form : forms) {
      Set<Rest> rests = new LinkedHashSet<>();
      addShorter(form, false, rests);
      addWithoutAuthor(form, rests);
      for (Rest rest : rests) {
        offer(observed, rest);
        findMisspelt(observed, rest.name());
        findAttached(observed, TextFolder.compact(rest.name()));
      }
      findAttached(observed, TextFolder.compact(form));
    }
  }

  private static void addShorter(String form, boolean strong, Set<Rest> rests) {
    addRest(form, new Rest(STRONG.dropFirst(form), true), rests);
    addRest(form, new Rest(STRONG.dropLast(form), true), rests);
    addRest(form, new Rest(WEAK.dropFirst(form), strong), rests);
    addRest(form, new Rest(WEAK.dropLast(form), strong), rests);
    addRest(form, new Rest(ProductNames.withoutFirstDecoration(form), strong), rests);
    addRest(form, new Rest(ProductNames.withoutLastDecoration(form), strong), rests);
  }

  /** The one who changed it may be named: {@code WeChat Repack by somebody}. */
  private static void addWithoutAuthor(String form, Set<Rest> rests) {
    int by = form.indexOf(BY);
    if (by > 0 && STRONG.isAtEndOf(form.substring(0, by))) {
      addShorter(form.substring(0, by), false, rests);
    }
  }

  private static void addRest(String form, Rest rest, Set<Rest> rests) {
    if (!rest.name().equals(form) && rests.add(rest)) {
      addShorter(rest.name(), rest.strong(), rests);
    }
  }

  private static void findAttached(Observed observed, String compact) {
    for (String prefix : PREFIXES) {
      if (compact.startsWith(prefix)) {
        offer(observed, new Rest(compact.substring(prefix.length()), false));
      }
    }
    for (String suffix : SUFFIXES) {
      if (compact.endsWith(suffix)) {
        offer(observed, new Rest(compact.substring(0, compact.length() - suffix.length()), false));
      }
    }
  }

  /** A word beside a misspelt name: {@code CapCutt Pro}. */
  private static void findMisspelt(Observed observed, String rest) {
    if (rest.length() >= SimilarityThresholds.TYPO_LETTERS) {
      observed
          .known()
          .misspelt(
              TextFolder.compact(rest),
              name -> {
                double similarity =
                    Typos.similarity(rest, name.normal(), SimilarityThresholds.TYPO_WORD_LETTERS);
                if (similarity >= SimilarityThresholds.TYPO_SIMILARITY) {
                  observed.offer(
                      name,
                      similarity * SimilarityThresholds.REPACKAGED,
                      "is, with words of repackaging, nearly spelt as",
                      "");
                }
              });
    }
  }

  private static void offer(Observed observed, Rest rest) {
    for (KnownName name : observed.known().look(Confusables.key(rest.name()))) {
      if (rest.strong() || !name.isWeak()) {
        observed.offer(name, SimilarityThresholds.REPACKAGED, "is, with words of repackaging,", "");
      }
    }
  }
}
