package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;

/**
 * A place in a document.
 *
 * @param file the name of the source
 * @param line the line, from 1; 0 where the document as a whole is meant
 * @param column the character in the line, from 1; 0 where the document as a whole is meant
 * @param pointer the JSON pointer of the value; empty for the whole document
 */
public record Place(String file, int line, int column, String pointer) {

  /** Keys of hostile documents are long. */
  private static final int LONGEST_POINTER = 300;

  private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

  /** Checks that nothing is null. */
  public Place {
    requireNonNull(file, "file");
    requireNonNull(pointer, "pointer");
  }

  /**
   * {@return a source as a whole}
   *
   * @param file the name of the source
   */
  public static Place whole(String file) {
    return new Place(file, 0, 0, "");
  }

  /** {@return {@code file:line:column pointer}, as far as they are known, in one line} */
  @Override
  public String toString() {
    String where = line > 0 ? file + ":" + line + ":" + column : file;
    String inside =
        pointer.length() > LONGEST_POINTER ? pointer.substring(0, LONGEST_POINTER) + "…" : pointer;
    return CONTROL.replaceFrom(inside.isEmpty() ? where : where + " " + inside, '?');
  }
}
