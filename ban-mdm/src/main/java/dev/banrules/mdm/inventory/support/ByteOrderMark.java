package dev.banrules.mdm.inventory.support;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The mark at a text's beginning that tells its encoding. */
final class ByteOrderMark {

  /** How many bytes a stream must be able to take back. */
  static final int LENGTH = 3;

  private ByteOrderMark() {}

  /** Passes over a mark and returns the encoding that it tells, or empty where there is none. */
  static Optional<Charset> skip(PushbackInputStream in) throws IOException {
    byte[] start = in.readNBytes(LENGTH);
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    boolean littleEnd = begins(start, 0xFF, 0xFE);
    if (littleEnd || begins(start, 0xFE, 0xFF)) {
      in.unread(start, 2, start.length - 2);
      return Optional.of(littleEnd ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    in.unread(start);
    return Optional.empty();
  }

  private static boolean begins(byte[] start, int... mark) {
    if (start.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((start[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
