package dev.banrules.model.base;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;

/** The few preconditions that values of every package share. */
public final class Checks {

  private Checks() {}

  /**
   * Returns a text unchanged after checking that it says something.
   *
   * @param text the text
   * @param what what it is, for the message
   * @return the text
   * @throws IllegalArgumentException if it is empty or blank
   */
  public static String notBlank(String text, String what) {
    checkArgument(!text.isBlank(), "%s must not be empty", what);
    return text;
  }

  /**
   * Returns a collection unchanged after checking that it is not empty.
   *
   * @param <C> the collection's type
   * @param collection the collection
   * @param what what it lists, for the message
   * @return the collection
   * @throws IllegalArgumentException if it is empty
   */
  public static <C extends Collection<?>> C notEmpty(C collection, String what) {
    checkArgument(!collection.isEmpty(), "%s must not be empty: leave it out or name one", what);
    return collection;
  }
}
