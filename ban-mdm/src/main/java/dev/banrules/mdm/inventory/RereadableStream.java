package dev.banrules.mdm.inventory;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose beginning can be read again, as it is looked at before it is read. */
final class RereadableStream {

  /** More than anybody looks at, read ahead included. */
  private static final int BEGINNING = 4 * DocumentStart.LENGTH;

  private final BufferedInputStream stream;

  RereadableStream(InputStream stream) {
    this.stream = new BufferedInputStream(stream);
    this.stream.mark(BEGINNING);
  }

  InputStream open() throws IOException {
    try {
      stream.reset();
    } catch (IOException e) {
      throw new IOException("a stream can be read only once: give bytes or a file", e);
    }
    return new FilterInputStream(stream) {
      @Override
      public void close() {
        // It is opened again after the first look; who made the stream closes it.
      }
    };
  }
}
