package dev.banrules.io.stream;

import java.util.BitSet;

/** Follows the brackets and strings of JSON text, byte by byte; what is between them is not its. */
final class Brackets {

  private final BitSet objects = new BitSet();
  private int depth;
  private boolean inString;
  private boolean escaped;
  private boolean broken;
  private byte last;

  /**
   * Takes bytes up to the one that closes all or breaks; the answer is the position after it, or
   * {@code to}.
   */
  int take(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (inString && !escaped) {
        i = endOfPlain(bytes, i, to);
      }
      if (i < to) {
        take(bytes[i++]);
        if (broken || isClosed()) {
          return i;
        }
      }
    }
    return i;
  }

  /** Where the plain characters of a string end. */
  private static int endOfPlain(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != '"' && bytes[i] != '\\' && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Takes the next byte. */
  void take(byte b) {
    if (inString) {
      takeInString(b);
      return;
    }
    switch (b) {
      case '"':
        inString = true;
        break;
      case '{', '[':
        objects.set(depth++, b == '{');
        break;
      case '}', ']':
        broken |= depth == 0 || objects.get(depth - 1) != (b == '}');
        depth = Math.max(0, depth - 1);
        break;
      case ' ', '\t', '\r', '\n':
        return;
      default:
        break;
    }
    last = b;
  }

  private void takeInString(byte b) {
    if (escaped) {
      escaped = false;
    } else if (b == '\\') {
      escaped = true;
    } else if (b == '"') {
      inString = false;
    } else if (b == '\n') {
      broken = true; // a string has no line feed
    }
  }

  /** Whether all that was opened is closed. */
  boolean isClosed() {
    return depth == 0 && !inString;
  }

  /** Whether no further text could close it. */
  boolean isBroken() {
    return broken;
  }

  /** Whether an object may begin here. */
  boolean mayBeginObject() {
    if (inString || depth == 0) {
      return false;
    }
    return objects.get(depth - 1) ? last == ':' : last == '[' || last == ',';
  }
}
