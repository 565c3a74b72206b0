package dev.banrules.io.profile;

import dev.banrules.io.decode.Scan;
import dev.banrules.model.base.BoundedMemory;
import java.util.Arrays;

/**
 * Finds where a product of a profile ends in JSON text, and which bytes of it differ where the same
 * product is on many devices: the texts of its version and of its days, the gaps. It believes that
 * the text is well-formed; of any other text it says something, and who asks must not rely on it.
 */
final class ProductScan implements BoundedMemory.Key {

  static final int VERSION = 0;
  static final int INSTALLED = 1;
  static final int UPDATED = 2;

  private static final int DATE_LENGTH = 10;
  private static final int LONGEST_WITH_QUOTE = SeenProducts.LONGEST_GAP + 1;
  private static final int MOST_GAPS = 3;
  private static final byte NO_BYTE_OF_TEXT = (byte) 0xFF;
  private static final byte[] VERSION_KEY = {'v', 'e', 'r', 's', 'i', 'o', 'n'};
  private static final byte[] INSTALLED_KEY = {
    'i', 'n', 's', 't', 'a', 'l', 'l', 'e', 'd', 'A', 't'
  };
  private static final byte[] UPDATED_KEY = {'u', 'p', 'd', 'a', 't', 'e', 'd', 'A', 't'};

  private final byte[] bytes;
  private final int to;
  private final int[] gapKind = new int[MOST_GAPS];
  private final int[] gapFrom = new int[MOST_GAPS];
  private final int[] gapTo = new int[MOST_GAPS];
  private int gaps;
  private int from;
  private int end;

  ProductScan(byte[] bytes, int to) {
    this.bytes = bytes;
    this.to = to;
  }

  /** Begins at a product whose gaps and end somebody else finds. */
  void begin(int start) {
    from = start;
    gaps = 0;
  }

  /** Takes the text at a position for a gap: where it ends, or -1 if it can't be one. */
  int passGap(int kind, int start) {
    int stop =
        kind == VERSION
            ? Scan.indexOf(bytes, start, Math.min(to, start + LONGEST_WITH_QUOTE), (byte) '"')
            : start + DATE_LENGTH;
    if (stop >= to || bytes[stop] != '"' || !isGap(kind, start, stop)) {
      return -1;
    }
    add(kind, start, stop);
    return stop;
  }

  private void add(int kind, int start, int stop) {
    gapKind[gaps] = kind;
    gapFrom[gaps] = start;
    gapTo[gaps] = stop;
    gaps++;
  }

  /** Ends the product at a position. */
  void end(int position) {
    end = position;
  }

  /** Scans the product that begins at a bracket; false where it doesn't end. */
  boolean scan(int start) {
    begin(start);
    int depth = 0;
    int i = start;
    while (i < to) {
      switch (bytes[i]) {
        case '"' -> {
          int close = JsonText.endOfString(bytes, i, to);
          if (close >= to) {
            return false;
          }
          i = depth == 1 ? passInside(i, close) : close;
        }
        case '{', '[' -> depth++;
        case '}', ']' -> {
          depth--;
          if (depth == 0) {
            end = i + 1;
            return true;
          }
        }
        default -> {}
      }
      i++;
    }
    return false;
  }

  /** Passes a string of the product itself and, where it is the key of a gap, the gap. */
  private int passInside(int open, int close) {
    int kind = kindOf(open + 1, close - open - 1);
    if (kind < 0 || gaps == MOST_GAPS) {
      return close;
    }
    int value = JsonText.afterSpace(bytes, close + 1, to);
    if (value >= to || bytes[value] != ':') {
      return close;
    }
    value = JsonText.afterSpace(bytes, value + 1, to);
    if (value >= to || bytes[value] != '"') {
      return close;
    }
    int valueEnd = JsonText.endOfString(bytes, value, to);
    if (valueEnd < to && isGap(kind, value + 1, valueEnd)) {
      add(kind, value + 1, valueEnd);
      return valueEnd;
    }
    return close;
  }

  private int kindOf(int start, int length) {
    return switch (length) {
      case 7 -> is(start, VERSION_KEY) ? VERSION : -1;
      case 9 -> is(start, UPDATED_KEY) ? UPDATED : -1;
      case 11 -> is(start, INSTALLED_KEY) ? INSTALLED : -1;
      default -> -1;
    };
  }

  private boolean is(int start, byte[] key) {
    for (int i = 0; i < key.length; i++) {
      if (bytes[start + i] != key[i]) {
        return false;
      }
    }
    return true;
  }

  /** Only plain text, which needs no decoding, and what looks like a date. */
  private boolean isGap(int kind, int start, int stop) {
    return kind == VERSION
        ? stop - start <= SeenProducts.LONGEST_GAP && JsonText.isPlain(bytes, start, stop)
        : stop - start == DATE_LENGTH && bytes[start + 4] == '-' && bytes[start + 7] == '-';
  }

  /** Where the product begins. */
  int from() {
    return from;
  }

  /** The position after its last byte. */
  int end() {
    return end;
  }

  int gaps() {
    return gaps;
  }

  int gapKind(int gap) {
    return gapKind[gap];
  }

  int gapFrom(int gap) {
    return gapFrom[gap];
  }

  int gapTo(int gap) {
    return gapTo[gap];
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the text ends in which products are scanned. */
  int to() {
    return to;
  }

  /** How many bytes the product has outside of its gaps. */
  int lengthWithoutGaps() {
    int length = end - from;
    for (int gap = 0; gap < gaps; gap++) {
      length -= gapTo[gap] - gapFrom[gap];
    }
    return length;
  }

  /**
   * A hash of what the product has outside of its gaps, which is the key: how many gaps there are,
   * and a byte that is none of UTF-8 in place of each. Text that is well-formed has no other such
   * byte.
   */
  @Override
  public int hash() {
    long hash = gaps;
    int start = from;
    for (int gap = 0; gap < gaps; gap++) {
      hash = Scan.hash(bytes, start, gapFrom[gap], hash);
      start = gapTo[gap];
    }
    hash = Scan.hash(bytes, start, end, hash);
    return (int) (hash ^ (hash >>> Integer.SIZE));
  }

  @Override
  public int length() {
    return 1 + gaps + lengthWithoutGaps();
  }

  @Override
  public void write(byte[] key, int at) {
    key[at] = (byte) gaps;
    int position = at + 1;
    int start = from;
    for (int gap = 0; gap < gaps; gap++) {
      int length = gapFrom[gap] - start;
      System.arraycopy(bytes, start, key, position, length);
      position += length;
      key[position++] = NO_BYTE_OF_TEXT;
      start = gapTo[gap];
    }
    System.arraycopy(bytes, start, key, position, end - start);
  }

  @Override
  public boolean isAt(byte[] key, int at, int stop) {
    if (key[at] != gaps || stop - at != length()) {
      return false;
    }
    int position = at + 1;
    int start = from;
    for (int gap = 0; gap < gaps; gap++) {
      int length = gapFrom[gap] - start;
      if (key[position + length] != NO_BYTE_OF_TEXT
          || !Arrays.equals(bytes, start, gapFrom[gap], key, position, position + length)) {
        return false;
      }
      position += length + 1;
      start = gapTo[gap];
    }
    return Arrays.equals(bytes, start, end, key, position, stop);
  }
}
