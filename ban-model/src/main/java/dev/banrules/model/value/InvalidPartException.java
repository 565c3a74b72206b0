package dev.banrules.model.value;

import static java.util.Objects.requireNonNull;

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

  /** {@return the JSON pointer of the part, within the document of the value} */
  public String pointer() {
    return pointer;
  }
}
