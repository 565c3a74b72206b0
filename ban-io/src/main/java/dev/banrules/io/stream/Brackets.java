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
