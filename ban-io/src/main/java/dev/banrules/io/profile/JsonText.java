package dev.banrules.io.profile;

import dev.banrules.io.decode.Scan;

/** Steps through the bytes of JSON text that is believed to be well-formed. */
final class JsonText {

  private JsonText() {}

  /** The position of the quote that ends a string, given that of the one that begins it. */
  static int endOfString(byte[] bytes, int open, int to) {
    int i = open + 1;
    while (true) {
      i = Scan.indexOfQuoteOrBackslash(bytes, i, to);
      if (i >= to || bytes[i] == '"') {
        return i;
      }
      i += 2;
    }
  }

  static int afterSpace(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to
        && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
      i++;
    }
    return i;
  }

  /** Whether all are printable ASCII that JSON writes as it is. */
  static boolean isPlain(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < ' ' || bytes[i] == 0x7F || bytes[i] == '\\') {
        return false;
      }
    }
    return true;
  }
}
