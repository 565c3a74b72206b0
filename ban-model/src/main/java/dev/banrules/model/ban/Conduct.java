package dev.banrules.model.ban;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a ban prohibits doing with software: one of the known words, or {@code x-…} for an act that
 * no inventory shows (semantics §7).
 *
 * @param word the word of documents
 */
public record Conduct(String word) implements Comparable<Conduct> {

  // Before the constants, whose making it checks.
  private static final ImmutableList<String> WORDS =
      ImmutableList.of("use", "install", "update", "access", "distribute", "procure");
  private static final Pattern FORM =
      Pattern.compile(String.join("|", WORDS) + "|x-[a-z0-9-]{1,126}");

  /** Having it on the device and using it. */
  public static final Conduct USE = new Conduct("use");

  /** Installing it. */
  public static final Conduct INSTALL = new Conduct("install");

  /** Updating it. */
  public static final Conduct UPDATE = new Conduct("update");

  /** Reaching a service through a network. */
  public static final Conduct ACCESS = new Conduct("access");

  /** Offering it to others. */
  public static final Conduct DISTRIBUTE = new Conduct("distribute");

  /** Buying it, or a service that rests on it. */
  public static final Conduct PROCURE = new Conduct("procure");

  /** The words that are not one's own, those that an inventory shows first. */
  public static final ImmutableList<Conduct> KNOWN =
      WORDS.stream().map(Conduct::new).collect(ImmutableList.toImmutableList());

  /**
   * Checks the word.
   *
   * @throws InvalidValueException if it is neither known nor one's own
   */
  public Conduct {
    if (!FORM.matcher(word).matches()) {
      throw new InvalidValueException(
          word,
          "a conduct: one of " + String.join(", ", WORDS) + ", or `x-…`",
          Suggestion.nearest(word, WORDS));
    }
  }

  /**
   * {@return the conduct of the given word}
   *
   * @param word the word of documents
   * @throws InvalidValueException if it is neither known nor one's own
   */
  public static Conduct of(String word) {
    return new Conduct(word);
  }

  /** {@return whether this is an act at one day that an inventory shows: install or update} */
  public boolean isEvent() {
    return equals(INSTALL) || equals(UPDATE);
  }

  /** Orders the known words as {@link #KNOWN} lists them, and one's own after them by name. */
  @Override
  public int compareTo(Conduct other) {
    int byRank = Integer.compare(rank(), other.rank());
    return byRank != 0 ? byRank : word.compareTo(other.word);
  }

  /** As {@link #KNOWN} lists them. */
  private int rank() {
    return switch (word) {
      case "use" -> 0;
      case "install" -> 1;
      case "update" -> 2;
      case "access" -> 3;
      case "distribute" -> 4;
      case "procure" -> 5;
      default -> 6;
    };
  }

  // Those of a record are made at run time, when first called: that is felt at every start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Conduct that && word.equals(that.word);
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
