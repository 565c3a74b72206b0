package dev.banrules.io.decode;

import com.google.common.base.CharMatcher;
import dev.banrules.io.document.Excerpt;
import dev.banrules.io.document.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bytes of one document within its source, and where in the source they stand. */
public final class Text {

  private static final int SHOWN_BEFORE = 50;
  private static final int SHOWN = 74;
  private static final CharMatcher UNFIT_TO_SHOW =
      CharMatcher.forPredicate(
          c ->
              Character.isISOControl(c)
                  || Character.getType(c) == Character.FORMAT
                  || Character.getType(c) == Character.LINE_SEPARATOR
                  || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);

  private final String file;
  private final boolean yaml;
  private final byte[] bytes;
  private final int from;
  private final int to;
  private int line = 1;
  private int column = 1;
  private String pointer = "";
  private @Nullable LineMap lines;
  private Scan.@Nullable Content content;

  private Text(String file, boolean yaml, byte[] bytes, int from, int to) {
    this.file = file;
    this.yaml = yaml;
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /**
   * {@return a document that is a source of its own; a byte order mark is left out}
   *
   * @param file the name of the source
   * @param yaml whether it is YAML
   * @param bytes all bytes
   */
  public static Text whole(String file, boolean yaml, byte[] bytes) {
    return new Text(file, yaml, bytes, afterByteOrderMark(bytes, bytes.length), bytes.length);
  }

  /**
   * {@return a JSON document within a larger source}
   *
   * @param file the name of the source
   * @param bytes a buffer
   * @param from where in it the document begins
   * @param to where it ends
   * @param line the line of the source on which it begins, from 1
   * @param column the column at which it begins, from 1
   * @param pointer its pointer within the source; empty where it stands for itself
   */
  public static Text part(
      String file, byte[] bytes, int from, int to, int line, int column, String pointer) {
    Text text = new Text(file, false, bytes, from, to);
    text.line = line;
    text.column = column;
    text.pointer = pointer;
    return text;
  }

  /** {@return the same document in a buffer of its own, which nothing overwrites} */
  public Text copy() {
    Text copy = new Text(file, yaml, Arrays.copyOfRange(bytes, from, to), 0, to - from);
    copy.line = line;
    copy.column = column;
    copy.pointer = pointer;
    return copy;
  }

  /**
   * {@return how many bytes of a byte order mark are in front: 0 or 3}
   *
   * @param bytes the beginning of a source
   * @param length how many bytes of it are there
   */
  public static int afterByteOrderMark(byte[] bytes, int length) {
    boolean marked =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  /** {@return where it begins} */
  public Place start() {
    return new Place(file, line, column, pointer);
  }

  String file() {
    return file;
  }

  boolean yaml() {
    return yaml;
  }

  /** {@return the buffer that it is in} */
  public byte[] bytes() {
    return bytes;
  }

  /** {@return where in the buffer it begins} */
  public int from() {
    return from;
  }

  /** {@return how many bytes it has} */
  public int length() {
    return to - from;
  }

  /** Whether what stands first in it begins an object, a list or nothing else in YAML. */
  boolean beginsLikeJson() {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
        return bytes[i] == '{' || bytes[i] == '[' || bytes[i] == ']' || bytes[i] == '}';
      }
    }
    return true;
  }

  /** Whether a NUL or half of a surrogate pair may stand in a text of it. */
  boolean mayBeUnfit() {
    return yaml || content().mayBeUnfit();
  }

  /** Whether it is ASCII, and so needs no further look at its encoding. */
  boolean isAscii() {
    return content().ascii();
  }

  private Scan.Content content() {
    if (content == null) {
      content = Scan.content(bytes, from, to);
    }
    return content;
  }

  /** The place of what the parser of this document has at a line and a column. */
  Place place(int parserLine, int parserColumn, String inside) {
    int own = Math.max(1, parserLine);
    int character = yaml ? Math.max(1, parserColumn) : lines().column(own, parserColumn);
    return at(own, character, inside);
  }

  /** The place of a position in the buffer. */
  Place placeOf(int position) {
    int[] lineAndColumn = lines().locate(position);
    return at(lineAndColumn[0], lineAndColumn[1], "");
  }

  /**
   * {@return what stands on the line of a place; empty where the place is the whole document's}
   *
   * @param place a place in this document; asked in the order of places, all cost one pass
   */
  public Optional<Excerpt> excerpt(Place place) {
    if (place.line() < line) {
      return Optional.empty();
    }
    int own = place.line() - line + 1;
    int character = own == 1 ? place.column() - column + 1 : place.column();
    int position = lines().position(own, Math.max(1, character));
    int start = lines().before(position, SHOWN_BEFORE);
    String before = shown(start, position);
    int stop = lines().after(position, SHOWN - before.length());
    String shown =
        (lines().isLineStart(start) ? "" : "…")
            + before
            + shown(position, stop)
            + (lines().isLineEnd(stop) ? "" : "…");
    return Optional.of(new Excerpt(shown, before.length() + (lines().isLineStart(start) ? 0 : 1)));
  }

  /** Bytes as text of which each character has one place on a terminal. */
  private String shown(int start, int stop) {
    return UNFIT_TO_SHOW.replaceFrom(
        new String(bytes, start, stop - start, StandardCharsets.UTF_8), ' ');
  }

  private LineMap lines() {
    if (lines == null) {
      lines = new LineMap(bytes, from, to);
    }
    return lines;
  }

  private Place at(int own, int character, String inside) {
    return new Place(
        file, line + own - 1, own == 1 ? column + character - 1 : character, pointer + inside);
  }
}
