package dev.banrules.io.decode;

/**
 * Finds lines and columns in UTF-8 text. A column counts characters, where the JSON parser counts
 * bytes. It goes on from the last answer, so that many questions cost one pass over the text.
 */
final class LineMap {

  private final byte[] bytes;
  private final int begin;
  private final int end;
  private int line = 1;
  private int lineStart;
  private int counted;
  private int characters;

  LineMap(byte[] bytes, int begin, int end) {
    this.bytes = bytes;
    this.begin = begin;
    this.end = end;
    moveTo(1, begin);
  }

  /** The column, in characters from 1, of the given byte column of a line. */
  int column(int wantedLine, int byteColumn) {
    while (line < wantedLine && forward()) {}
    while (line > wantedLine) {
      back();
    }
    return charactersUpTo(Math.min(end, lineStart + Math.max(0, byteColumn - 1))) + 1;
  }

  /** Line and column, both from 1, of a position in the bytes. */
  int[] locate(int position) {
    moveTo(1, begin);
    for (int next = nextLine(); next >= 0 && next <= position; next = nextLine()) {
      moveTo(line + 1, next);
    }
    return new int[] {line, charactersUpTo(position) + 1};
  }

  private boolean forward() {
    int next = nextLine();
    if (next >= 0) {
      moveTo(line + 1, next);
    }
    return next >= 0;
  }

  private void back() {
    int position = lineStart - 1;
    if (bytes[position] == '\n' && position > begin && bytes[position - 1] == '\r') {
      position--;
    }
    while (position > begin && bytes[position - 1] != '\n' && bytes[position - 1] != '\r') {
      position--;
    }
    moveTo(line - 1, position);
  }

  private void moveTo(int newLine, int start) {
    line = newLine;
    lineStart = start;
    counted = start;
    characters = 0;
  }

  /** The start of the next line, or -1 if this is the last. */
  private int nextLine() {
    for (int i = lineStart; i < end; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
      if (bytes[i] == '\r') {
        return i + 1 < end && bytes[i + 1] == '\n' ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  private int charactersUpTo(int position) {
    if (position < counted) {
      counted = lineStart;
      characters = 0;
    }
    for (; counted < position; counted++) {
      if ((bytes[counted] & 0xC0) != 0x80) { // not a continuation byte
        characters++;
      }
    }
    return characters;
  }
}
