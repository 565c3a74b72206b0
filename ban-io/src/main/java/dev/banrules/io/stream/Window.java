package dev.banrules.io.stream;

import dev.banrules.io.decode.Scan;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The part of a stream that is looked at: from the start of a document to where it is scanned. */
final class Window {

  private static final int FIRST_SIZE = 1 << 18;

  private final InputStream stream;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int start;
  private int position;
  private int end;

  Window(InputStream stream) {
    this.stream = stream;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the document begins. */
  int start() {
    return start;
  }

  /** Where the next byte to scan is. */
  int position() {
    return position;
  }

  /** How many bytes from the document's start have been scanned. */
  int length() {
    return position - start;
  }

  /** Begins a document at the next byte to scan. */
  void begin() {
    start = position;
  }

  /** Scans from the document's start again. */
  void rewind() {
    position = start;
  }

  /** The next byte, or -1 at the end of the stream; it is not passed. */
  int peek() throws IOException {
    return position < end || fill() ? bytes[position] & 0xFF : -1;
  }

  /** Passes the next byte. */
  void pass() {
    position++;
  }

  /** Passes bytes until brackets are closed or broken; false where the stream ends before that. */
  boolean passThrough(Brackets brackets, int atMost) throws IOException {
    while (length() <= atMost && (position < end || fill())) {
      position = brackets.take(bytes, position, end);
      if (brackets.isBroken() || brackets.isClosed()) {
        return true;
      }
    }
    return false;
  }

  /** Passes bytes up to and without the given one; false where the stream ends before it. */
  boolean passTo(byte wanted, int atMost) throws IOException {
    while (true) {
      position = Scan.indexOf(bytes, position, end, wanted);
      if (position < end) {
        return true;
      }
      if (length() > atMost || !fill()) {
        return false;
      }
    }
  }

  /** Gets more bytes behind those that are there; false at the end of the stream. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(bytes, start, bytes, 0, end - start);
      position -= start;
      end -= start;
      start = 0;
    }
    if (end == bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    int read = stream.read(bytes, end, bytes.length - end);
    if (read > 0) {
      end += read;
    }
    return read > 0;
  }
}
