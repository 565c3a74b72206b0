package dev.banrules.model.ban;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a ban binds, and on whose behalf it is asked: one of the known words, or {@code x-…}
 * (semantics §7).
 *
 * @param word the word of documents
 */
public record Party(String word) implements Comparable<Party> {

  /** The words that are not one's own. */
  public static final ImmutableList<String> WORDS =
      ImmutableList.of("users", "stores", "providers", "suppliers");

  private static final Pattern FORM =
      Pattern.compile(String.join("|", WORDS) + "|x-[a-z0-9-]{1,126}");

  /** Those who use devices, or manage them; asked for where nobody else is named. */
  public static final Party USERS = new Party("users");

  /**
   * Checks the word.
   *
   * @throws InvalidValueException if it is neither known nor one's own
   */
  public Party {
    if (!FORM.matcher(word).matches()) {
      throw new InvalidValueException(
          word,
          "a party: one of " + String.join(", ", WORDS) + ", or `x-…`",
          Suggestion.nearest(word, WORDS));
    }
  }

  /**
   * {@return the party of the given word}
   *
   * @param word the word of documents
   * @throws InvalidValueException if it is neither known nor one's own
   */
  public static Party of(String word) {
    return new Party(word);
  }

  @Override
  public int compareTo(Party other) {
    return word.compareTo(other.word);
  }

  // Those of a record are made at run time, when first called: that is felt at every start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Party that && word.equals(that.word);
  }

  @Override
  public int hashCode() {
    return word.hashCode();
  }

  @Override
  public String toString() {
    return word;
  }
}
