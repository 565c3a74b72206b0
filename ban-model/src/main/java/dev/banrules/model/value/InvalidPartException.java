package dev.banrules.model.value;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import org.jspecify.annotations.Nullable;

/** Parts of a value that don't go together; it names the one to look at first. */
public final class InvalidPartException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String pointer;

  /**
   * Makes the exception.
   *
   * @param pointer the JSON pointer of the part in the value's document
   * @param message what does not go together
   */
  public InvalidPartException(String pointer, String message) {
    super(requireNonNull(message, "message"));
    this.pointer = requireNonNull(pointer, "pointer");
  }

  /**
   * Checks that parts go together.
   *
   * @param holds whether they do
   * @param pointer the JSON pointer of the part to look at first
   * @param message what does not go together, with {@code %s} for each argument
   * @param arguments what stands in the message
   * @throws InvalidPartException if they do not
   */
  public static void check(
      boolean holds, String pointer, String message, @Nullable Object... arguments) {
    if (!holds) {
      throw new InvalidPartException(pointer, Strings.lenientFormat(message, arguments));
    }
  }

  /** {@return the JSON pointer of the part, within the document of the value} */
  public String pointer() {
    return pointer;
  }
}
