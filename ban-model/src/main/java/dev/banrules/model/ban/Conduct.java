package dev.banrules.model.ban;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * What a ban prohibits doing with software: one of the known words, or {@code x-…} for an act that
 * no inventory shows (semantics §7).
 *
 * @param word the word of documents
 */
public record Conduct(String word) implements Comparable<Conduct> {

  // Before the constants, whose making it checks.
  private static final Pattern FORM =
      Pattern.compile("use|install|update|access|distribute|procure|x-[a-z0-9-]{1,126}");

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
      ImmutableList.of(USE, INSTALL, UPDATE, ACCESS, DISTRIBUTE, PROCURE);

  /**
   * Checks the word.
   *
   * @throws IllegalArgumentException if it is neither known nor one's own
   */
  public Conduct {
    checkArgument(
        FORM.matcher(word).matches(),
        "`%s` is not a conduct: one of use, install, update, access, distribute, procure, or `x-…`",
        word);
  }

  /**
   * {@return the conduct of the given word}
   *
   * @param word the word of documents
   * @throws IllegalArgumentException if it is neither known nor one's own
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

  private int rank() {
    int index = KNOWN.indexOf(this);
    return index < 0 ? KNOWN.size() : index;
  }

  @Override
  public String toString() {
    return word;
  }
}
