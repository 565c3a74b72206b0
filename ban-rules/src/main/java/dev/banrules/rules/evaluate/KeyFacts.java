package dev.banrules.rules.evaluate;

/**
 * Takes the facts of a {@link SoftwareKey} one after another. They are written in a code in which
 * no two lists of facts are the same: of a text, ASCII stands as it is and any other character of
 * Java in three bytes.
 */
interface KeyFacts {

  byte END_OF_TEXT = (byte) 0x80;
  byte NOTHING = (byte) 0x81;
  byte NUMBER = (byte) 0x82;
  byte OTHER_CHARACTER = (byte) 0x83;
  int FIRST_OTHER = 0x80;

  /** A text. */
  void text(String text);

  /** Nothing, where a text may be. */
  void nothing();

  /** A number, which equals no text. */
  void number(int number);

  /** Works out a hash of the facts. */
  final class Hash implements KeyFacts {

    private static final int FACTOR = 31;

    private int hash;

    @Override
    public void text(String text) {
      hash = FACTOR * hash + text.hashCode();
    }

    @Override
    public void nothing() {
      hash = FACTOR * hash + 1;
    }

    @Override
    public void number(int number) {
      hash = FACTOR * hash + number;
    }

    int value() {
      return hash;
    }
  }

  /** Counts the bytes of the facts. */
  final class Length implements KeyFacts {

    private int length;

    @Override
    public void text(String text) {
      for (int i = 0; i < text.length(); i++) {
        length += text.charAt(i) < FIRST_OTHER ? 1 : 3;
      }
      length++;
    }

    @Override
    public void nothing() {
      length++;
    }

    @Override
    public void number(int number) {
      length += 1 + Integer.BYTES;
    }

    int value() {
      return length;
    }
  }

  /** Writes the facts. */
  final class Writing implements KeyFacts {

    private final byte[] bytes;
    private int position;

    Writing(byte[] bytes, int from) {
      this.bytes = bytes;
      this.position = from;
    }

    @Override
    public void text(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < FIRST_OTHER) {
          bytes[position++] = (byte) c;
        } else {
          bytes[position++] = OTHER_CHARACTER;
          bytes[position++] = (byte) (c >> Byte.SIZE);
          bytes[position++] = (byte) c;
        }
      }
      bytes[position++] = END_OF_TEXT;
    }

    @Override
    public void nothing() {
      bytes[position++] = NOTHING;
    }

    @Override
    public void number(int number) {
      bytes[position++] = NUMBER;
      for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
        bytes[position++] = (byte) (number >> shift);
      }
    }
  }

  /** Compares the facts with what was written. */
  final class Comparison implements KeyFacts {

    private final byte[] bytes;
    private final int to;
    private int position;
    private boolean same = true;

    Comparison(byte[] bytes, int from, int to) {
      this.bytes = bytes;
      this.position = from;
      this.to = to;
    }

    @Override
    public void text(String text) {
      for (int i = 0; i < text.length() && same; i++) {
        char c = text.charAt(i);
        if (c < FIRST_OTHER) {
          take((byte) c);
        } else {
          take(OTHER_CHARACTER);
          take((byte) (c >> Byte.SIZE));
          take((byte) c);
        }
      }
      take(END_OF_TEXT);
    }

    @Override
    public void nothing() {
      take(NOTHING);
    }

    @Override
    public void number(int number) {
      take(NUMBER);
      for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
        take((byte) (number >> shift));
      }
    }

    private void take(byte b) {
      same = same && position < to && bytes[position] == b;
      position++;
    }

    boolean isSame() {
      return same && position == to;
    }
  }
}
