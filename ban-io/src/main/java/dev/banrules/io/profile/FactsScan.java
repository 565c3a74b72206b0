package dev.banrules.io.profile;

import dev.banrules.model.device.DeviceProfile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds in the JSON text of a profile what stands around its list of software, and the text of the
 * device's id, by which two such devices differ. It believes that the text is well-formed; of any
 * other text it says something, and who asks must not rely on it.
 */
final class FactsScan {

  private static final byte[] SOFTWARE = "software".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ID = "id".getBytes(StandardCharsets.US_ASCII);
  private static final byte NO_BYTE_OF_TEXT = (byte) 0xFF;

  private final byte[] bytes;
  private final int from;
  private final int to;

  /** The brackets of the list of software. */
  private int open = -1;

  private int close = -1;

  /** Where the text of the id begins and ends; -1 where there is none that needs no decoding. */
  private int idFrom = -1;

  private int idTo = -1;

  FactsScan(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /** Finds where the list of the key {@code software} of the outermost object begins. */
  boolean findList() {
    scan(from, 0);
    return open >= 0;
  }

  /** Ends the list at a bracket, and goes through what is behind it. */
  void endList(int bracket) {
    close = bracket;
    if (idFrom < 0) {
      scan(bracket + 1, 1);
    }
  }

  /** Goes through the keys of the outermost object, up to the list of software. */
  private void scan(int start, int depthThere) {
    int depth = depthThere;
    int i = start;
    while (i < to) {
      switch (bytes[i]) {
        case '"' -> {
          int end = JsonText.endOfString(bytes, i, to);
          if (depth == 1) {
            int value = valueOfKey(end);
            if (value < to && bytes[value] == '[' && close < 0 && is(SOFTWARE, i + 1, end)) {
              open = value;
              return;
            }
            if (value < to && bytes[value] == '"' && idFrom < 0 && is(ID, i + 1, end)) {
              end = takeId(value);
            }
          }
          i = end;
        }
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
      i++;
    }
  }

  /** Where the value begins if the string that ends at a position is a key. */
  private int valueOfKey(int end) {
    int colon = JsonText.afterSpace(bytes, Math.min(to, end + 1), to);
    return colon < to && bytes[colon] == ':' ? JsonText.afterSpace(bytes, colon + 1, to) : to;
  }

  private int takeId(int quote) {
    int end = JsonText.endOfString(bytes, quote, to);
    int length = end - quote - 1;
    if (end < to
        && length > 0
        && length <= SeenProducts.LONGEST_GAP
        && JsonText.isPlain(bytes, quote + 1, end)) {
      idFrom = quote + 1;
      idTo = end;
    }
    return end;
  }

  private boolean is(byte[] key, int start, int end) {
    return end - start == key.length && Arrays.equals(bytes, start, end, key, 0, key.length);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the profile ends. */
  int to() {
    return to;
  }

  /** The bracket with which the list of software begins. */
  int open() {
    return open;
  }

  /** The profile without what is between the brackets of its list of software. */
  byte[] withoutList() {
    byte[] rest = new byte[open + 1 - from + to - close];
    System.arraycopy(bytes, from, rest, 0, open + 1 - from);
    System.arraycopy(bytes, close, rest, open + 1 - from, to - close);
    return rest;
  }

  /** A device with the id that stands here, where that needs no decoding. */
  DeviceProfile.Builder withId(DeviceProfile.Builder device) {
    return idFrom < 0
        ? device
        : device.id(new String(bytes, idFrom, idTo - idFrom, StandardCharsets.ISO_8859_1));
  }

  /** All around the list but the id, in place of which stands a byte that is none of UTF-8. */
  byte[] withoutListAndId() {
    if (idFrom < 0) {
      return withoutList();
    }
    ByteBuffer rest = ByteBuffer.allocate(open + 1 - from + to - close - (idTo - idFrom) + 1);
    put(from, open + 1, rest);
    put(close, to, rest);
    return rest.array();
  }

  private void put(int start, int end, ByteBuffer rest) {
    if (start <= idFrom && idTo <= end) {
      rest.put(bytes, start, idFrom - start).put(NO_BYTE_OF_TEXT).put(bytes, idTo, end - idTo);
    } else {
      rest.put(bytes, start, end - start);
    }
  }
}
