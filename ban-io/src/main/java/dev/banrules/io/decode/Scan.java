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

  /** As many bytes as say what a value begins with. */
  private static final int MOST_HASHED = 64;

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
   * {@return the first position of a quote or a backslash, or {@code to} if there is none}
   *
   * @param bytes a buffer
   * @param from where to begin
   * @param to where to end
   */
  public static int indexOfQuoteOrBackslash(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long word = (long) WORDS.get(bytes, i);
      long found = zeroBytes(word ^ ONES * '"') | zeroBytes(word ^ ONES * '\\');
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  /**
   * {@return a hash of bytes}
   *
   * @param bytes a buffer
   * @param from where to begin
   * @param to where to end
   * @param before the hash of what comes before them, or 0
   */
  public static long hash(byte[] bytes, int from, int to, long before) {
    long hash = before;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      hash = mixed(hash ^ (long) WORDS.get(bytes, i));
    }
    long rest = (long) to - i;
    for (; i < to; i++) {
      rest = (rest << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    return mixed(hash ^ rest);
  }

  /**
   * {@return a hash of the bytes before the first comma, or of all; of many, only of the first}
   *
   * @param bytes a buffer
   * @param from where to begin
   * @param to where to end
   */
  public static int hashToComma(byte[] bytes, int from, int to) {
    int stop = Math.min(to, from + MOST_HASHED) - Long.BYTES;
    long hash = 0;
    for (int i = from; i <= stop; i += Long.BYTES) {
      long word = (long) WORDS.get(bytes, i);
      long found = Long.lowestOneBit(zeroBytes(word ^ ONES * ','));
      if (found != 0) {
        long before = (found >>> (Byte.SIZE - 1)) - 1;
        return folded(mixed(hash ^ (word & before)));
      }
      hash = mixed(hash ^ word);
    }
    return folded(hash);
  }

  private static int folded(long hash) {
    return (int) (hash ^ (hash >>> Integer.SIZE));
  }

  private static long mixed(long hash) {
    long product = hash * 0x9E37_79B9_7F4A_7C15L; // 2^64 by the golden ratio
    return product ^ (product >>> 29);
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
   * Whether JSON is all ASCII, and whether it has a NUL or a character by its code, which may be
   * one, or half of a surrogate pair.
   */
  static Content content(byte[] bytes, int from, int to) {
    long all = 0;
    boolean mayBeUnfit = false;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long word = (long) WORDS.get(bytes, i);
      all |= word;
      if ((zeroBytes(word) | zeroBytes(word ^ ONES * '\\')) != 0 && !mayBeUnfit) {
        mayBeUnfit = mayBeUnfit(bytes, i, i + Long.BYTES, to);
      }
    }
    for (int rest = i; rest < to; rest++) {
      all |= bytes[rest]; // which keeps its sign
    }
    return new Content((all & HIGH_BITS) == 0, mayBeUnfit || mayBeUnfit(bytes, i, to, to));
  }

  private static boolean mayBeUnfit(byte[] bytes, int from, int to, int end) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == 0 || (bytes[i] == '\\' && i + 1 < end && bytes[i + 1] == 'u')) {
        return true;
      }
    }
    return false;
  }

  /** The high bit of the lowest byte that is zero, if one is; above it there may be false ones. */
  private static long zeroBytes(long word) {
    return (word - ONES) & ~word & HIGH_BITS;
  }
}
