package dev.banrules.runtime.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import dev.banrules.runtime.json.InvalidJsonException;
import dev.banrules.runtime.json.StrictJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a file of the log ends.
 *
 * @param last its last whole line; empty where it has none
 * @param unended whether the last line lacks its end
 * @param torn the digest of what stands after the last whole line, where a writer was stopped
 */
record LogTail(Optional<LogHead.Last> last, boolean unended, Optional<String> torn) {

  private static final int STEP = 1 << 16;

  static LogTail of(FileChannel file) throws IOException {
    long end = file.size();
    if (end == 0) {
      return new LogTail(Optional.empty(), false, Optional.empty());
    }
    byte[] fragment = afterLastLineFeed(file, end);
    if (fragment.length == 0) {
      return new LogTail(lastBefore(file, end - 1), false, Optional.empty());
    }
    try {
      // Stopped between a line and its end.
      return new LogTail(Optional.of(last(fragment)), true, Optional.empty());
    } catch (InvalidJsonException e) {
      return new LogTail(
          lastBefore(file, end - fragment.length - 1), true, Optional.of(digest(fragment)));
    }
  }

  /**
   * The last line that ends at or before a position. A torn line that an earlier start went on
   * after may stand there: then it is the one before.
   */
  private static Optional<LogHead.Last> lastBefore(FileChannel file, long end) throws IOException {
    long position = end;
    while (position > 0) {
      byte[] line = afterLastLineFeed(file, position);
      try {
        return Optional.of(last(line));
      } catch (InvalidJsonException e) {
        position -= line.length + 1;
      }
    }
    return Optional.empty();
  }

  private static LogHead.Last last(byte[] bytes) throws InvalidJsonException {
    ChainedLine line = ChainedLine.read(bytes);
    if (!line.isHashRight()) {
      throw new InvalidJsonException("its hash is wrong", null);
    }
    return new LogHead.Last(
        StrictJson.object(line.entry().getBytes(UTF_8)).path(LogKeys.NUMBER).asLong(0),
        line.hash());
  }

  static String digest(byte[] fragment) {
    return "sha256:" + Hashing.sha256().hashBytes(fragment);
  }

  /** The bytes between the last line feed before a position and that position. */
  private static byte[] afterLastLineFeed(FileChannel file, long end) throws IOException {
    int length = 0;
    while (true) {
      length = (int) Math.min(end, Math.max(STEP, 2L * length));
      byte[] bytes = new byte[length];
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining() && file.read(buffer, end - length + buffer.position()) >= 0) {}
      for (int i = length - 1; i >= 0; i--) {
        if (bytes[i] == '\n') {
          return Arrays.copyOfRange(bytes, i + 1, length);
        }
      }
      if (length == end) {
        return bytes;
      }
    }
  }
}
