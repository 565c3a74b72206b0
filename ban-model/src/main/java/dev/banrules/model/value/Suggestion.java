package dev.banrules.model.value;

import static java.util.Objects.requireNonNull;

import dev.banrules.model.base.Nearest;
import java.util.Collection;
import java.util.Optional;

/**
 * What somebody may have meant by a misspelt word or reference.
 *
 * @param word the known word that is near enough to be meant; empty where none is
 */
public record Suggestion(Optional<String> word) {

  private static final Suggestion NONE = new Suggestion(Optional.empty());

  /** Checks that it is not null. */
  public Suggestion {
    requireNonNull(word, "word");
  }

  /** {@return no suggestion} */
  public static Suggestion none() {
    return NONE;
  }

  /**
   * {@return the suggestion of a word}
   *
   * @param word what is surely meant
   */
  public static Suggestion of(String word) {
    return new Suggestion(Optional.of(word));
  }

  /**
   * {@return the known word that is fewest edits away, if it is near enough to be meant; of equally
   * near ones the first in the words' order}
   *
   * @param found what was found
   * @param known what may have been meant
   */
  public static Suggestion nearest(String found, Collection<String> known) {
    return Nearest.to(found, known).map(Suggestion::of).orElse(NONE);
  }

  /**
   * {@return the end of a message: the suggestion, or another text where there is none}
   *
   * @param otherwise the other text
   */
  public String or(String otherwise) {
    return word.map(meant -> ": did you mean `" + meant + "`?").orElse(otherwise);
  }

  /** {@return the end of a message: the suggestion, or nothing where there is none} */
  @Override
  public String toString() {
    return or("");
  }
}
