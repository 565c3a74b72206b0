package dev.banrules.cli.check;

import com.google.common.io.ByteSource;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose beginning can be read again, for telling what it is before it is read. */
final class RereadableInput extends ByteSource {

  /** More than anybody looks at, read ahead included. */
  private static final int BEGINNING = 1 << 18;

  private final BufferedInputStream stream;

  private RereadableInput(BufferedInputStream stream) {
    this.stream = stream;
  }

  static ByteSource of(InputStream stream) {
    BufferedInputStream buffered = new BufferedInputStream(stream);
    buffered.mark(BEGINNING);
    return new RereadableInput(buffered);
  }

  @Override
  public InputStream openStream() throws IOException {
    stream.reset();
    return new FilterInputStream(stream) {
      @Override
      public void close() {
        // It is opened again after the first look.
      }
    };
  }
}
