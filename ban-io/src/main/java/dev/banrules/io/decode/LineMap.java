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

  /** The column, in characters from 1, of the character that a byte column of a line is in. */
  int column(int wantedLine, int byteColumn) {
    goTo(wantedLine);
    int position = Math.min(end, lineStart + Math.max(0, byteColumn - 1));
    while (position > lineStart && position < end && isContinuation(position)) {
      position--;
    }
    return charactersUpTo(position) + 1;
  }

  /** The position in the bytes of a character of a line, both from 1; at most the line's end. */
  int position(int wantedLine, int column) {
    goTo(wantedLine);
    if (characters > column - 1) {
      charactersUpTo(lineStart);
    }
    while (counted < end && !isLineEnd(counted) && characters < column - 1) {
      charactersUpTo(afterCharacter(counted));
    }
    return counted;
  }

  /** A position so many characters before another, or the start of the line if that is nearer. */
  int before(int position, int most) {
    int start = position;
    for (int i = 0; i < most && start > lineStart; i++) {
      start--;
      while (start > lineStart && isContinuation(start)) {
        start--;
      }
    }
    return start;
  }

  /** A position so many characters after another, or the end of the line if that is nearer. */
  int after(int position, int most) {
    int stop = position;
    for (int i = 0; i < most && stop < end && !isLineEnd(stop); i++) {
      stop = afterCharacter(stop);
    }
    return stop;
  }

  boolean isLineStart(int position) {
    return position == lineStart;
  }

  boolean isLineEnd(int position) {
    return position >= end || bytes[position] == '\n' || bytes[position] == '\r';
  }

  private int afterCharacter(int position) {
    int next = position + 1;
    while (next < end && isContinuation(next)) {
      next++;
    }
    return next;
  }

  private boolean isContinuation(int position) {
    return (bytes[position] & 0xC0) == 0x80;
  }

  /** Line and column, both from 1, of a position in the bytes. */
  int[] locate(int position) {
    moveTo(1, begin);
    for (int next = nextLine(); next >= 0 && next <= position; next = nextLine()) {
      moveTo(line + 1, next);
    }
    return new int[] {line, charactersUpTo(position) + 1};
  }

  private void goTo(int wantedLine) {
    while (line < wantedLine && forward()) {}
    while (line > wantedLine) {
      back();
    }
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
      if (!isContinuation(counted)) {
        characters++;
      }
    }
    return characters;
  }
}
