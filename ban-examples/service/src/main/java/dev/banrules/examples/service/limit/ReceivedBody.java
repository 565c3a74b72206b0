package dev.banrules.examples.service.limit;

import com.google.common.io.FileBackedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A body that has arrived whole, unpacked. A large one is in a temporary file, which is deleted
 * when this is closed: so a slow sender takes no turn, and many bodies take little memory.
 */
public final class ReceivedBody implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ReceivedBody.class);
  private static final int IN_MEMORY = 1 << 20;

  private final FileBackedOutputStream bytes = new FileBackedOutputStream(IN_MEMORY);

  ReceivedBody() {}

  void add(byte[] part, int length) throws IOException {
    bytes.write(part, 0, length);
  }

  /** {@return a stream from the beginning} */
  public InputStream open() throws IOException {
    return bytes.asByteSource().openBufferedStream();
  }

  /** {@return whether there is no body} */
  public boolean isEmpty() {
    try {
      return bytes.asByteSource().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      bytes.reset();
    } catch (IOException e) {
      LOG.warn("The temporary file of a body can't be deleted", e);
    }
  }
}
