package dev.banrules.mdm.inventory.apple;

import com.dd.plist.PropertyListFormatException;

/**
 * Looks over the object table of a binary property list. Its objects may refer to one another, so a
 * small file can stand for an enormous tree; that does no harm while nothing walks the whole tree,
 * as hashing a set or turning a key into text does. MDM responses have neither, so both are
 * refused. So is a length that is not written as a number: the parser would print a complaint and
 * guess.
 */
final class BinaryPlistCheck {

  private static final int TRAILER = 32;
  private static final int MAX_OBJECTS = 4_000_000;

  private final byte[] bytes;
  private final int offsetSize;
  private final int referenceSize;
  private final int objects;
  private final int offsetTable;

  private BinaryPlistCheck(byte[] bytes) throws PropertyListFormatException {
    this.bytes = bytes;
    if (bytes.length < 8 + TRAILER) {
      throw new PropertyListFormatException("the file is cut off");
    }
    int trailer = bytes.length - TRAILER;
    this.offsetSize = bytes[trailer + 6] & 0xFF;
    this.referenceSize = bytes[trailer + 7] & 0xFF;
    long count = number(trailer + 8, 8);
    long table = number(trailer + 24, 8);
    if (offsetSize < 1
        || offsetSize > 8
        || referenceSize < 1
        || referenceSize > 8
        || count < 1
        || count > MAX_OBJECTS
        || table < 8
        || table + count * offsetSize > trailer) {
      throw new PropertyListFormatException(
          "the trailer is damaged, or there are too many objects");
    }
    this.objects = (int) count;
    this.offsetTable = (int) table;
  }

  static void check(byte[] bytes) throws PropertyListFormatException {
    BinaryPlistCheck check = new BinaryPlistCheck(bytes);
    for (int i = 0; i < check.objects; i++) {
      check.object(check.offset(i));
    }
  }

  private void object(int offset) throws PropertyListFormatException {
    int kind = kind(offset);
    if (hasLength(kind) && (bytes[offset] & 0x0F) == 0x0F) {
      int marker = byteAt(offset + 1);
      if (marker < 0x10 || marker > 0x13) {
        throw new PropertyListFormatException("an object has a length that is no number");
      }
    }
    if (kind == 0xB || kind == 0xC) {
      throw new PropertyListFormatException("sets are refused: no MDM response has one");
    }
    if (kind == 0xD) {
      keys(offset);
    }
  }

  private void keys(int dictionary) throws PropertyListFormatException {
    int start = dictionary + 1;
    long size = bytes[dictionary] & 0x0F;
    if (size == 0x0F) {
      int width = 1 << (byteAt(start) & 0x03);
      size = number(start + 1, width);
      start += 1 + width;
    }
    if (size < 0 || start + size * referenceSize > offsetTable) {
      throw new PropertyListFormatException("a dictionary is longer than the file");
    }
    for (int i = 0; i < size; i++) {
      long key = number(start + i * referenceSize, referenceSize);
      if (key < 0 || key >= objects) {
        throw new PropertyListFormatException("a dictionary names an object that is not there");
      }
      int kind = kind(offset((int) key));
      if (kind < 0x5 || kind > 0x7) {
        throw new PropertyListFormatException("a dictionary has a key that is not a text");
      }
    }
  }

  private static boolean hasLength(int kind) {
    return (kind >= 0x4 && kind <= 0x7) || (kind >= 0xA && kind <= 0xD);
  }

  private int offset(int object) throws PropertyListFormatException {
    long offset = number(offsetTable + object * offsetSize, offsetSize);
    if (offset < 8 || offset >= offsetTable) {
      throw new PropertyListFormatException("an object lies outside the file");
    }
    return (int) offset;
  }

  private int kind(int offset) {
    return (bytes[offset] & 0xF0) >> 4;
  }

  private int byteAt(int index) throws PropertyListFormatException {
    if (index < 0 || index >= bytes.length) {
      throw new PropertyListFormatException("an object reaches beyond the file");
    }
    return bytes[index] & 0xFF;
  }

  private long number(int index, int width) throws PropertyListFormatException {
    long value = 0;
    for (int i = 0; i < width; i++) {
      value = value << 8 | byteAt(index + i);
    }
    return value;
  }
}
