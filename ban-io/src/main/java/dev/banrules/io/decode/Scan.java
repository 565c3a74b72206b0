package dev.banrules.io.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes, eight at a time. */
public final class Scan {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long ONES = 0x0101_0101_0101_0101L;

  private Scan() {}

  /**
   * {@return the first position of a byte, or {@code to} if there is none}
   *
   * @param bytes a buffer
   * @param from where to begin
   * @param to where to end
   * @param wanted an ASCII character
   */
  public static int indexOf(byte[] bytes, int from, int to, byte wanted) {
    long pattern = ONES * wanted;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long found = zeroBytes((long) WORDS.get(bytes, i) ^ pattern);
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] != wanted) {
      i++;
    }
    return i;
  }

  /**
   * {@return how many characters UTF-8 bytes are}
   *
   * @param bytes a buffer
   * @param from where to begin
   * @param to where to end
   */
  public static int characters(byte[] bytes, int from, int to) {
    if (content(bytes, from, to).ascii()) {
      return to - from;
    }
    int count = 0;
    for (int i = from; i < to; i++) {
      if ((bytes[i] & 0xC0) != 0x80) { // not a continuation byte
        count++;
      }
    }
    return count;
  }

  /** What one pass over the bytes finds. */
  record Content(boolean ascii, boolean mayBeUnfit) {}

  /**
   * Whether JSON is all ASCII, and whether it has a NUL or a backslash, which may escape one, or
   * half of a surrogate pair.
   */
  static Content content(byte[] bytes, int from, int to) {
    long all = 0;
    long nuls = 0;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long word = (long) WORDS.get(bytes, i);
      all |= word;
      nuls |= zeroBytes(word) | zeroBytes(word ^ ONES * '\\');
    }
    for (; i < to; i++) {
      all |= bytes[i]; // which keeps its sign
      nuls |= bytes[i] == 0 || bytes[i] == '\\' ? 1 : 0;
    }
    return new Content((all & HIGH_BITS) == 0, nuls != 0);
  }

  /** The high bit of the lowest byte that is zero, if one is; above it there may be false ones. */
  private static long zeroBytes(long word) {
    return (word - ONES) & ~word & HIGH_BITS;
  }
}
