package dev.banrules.runtime.log;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file that says what the last line of a log is. It is always as long, and written over in one
 * go after the lines, so that it never says more than they do. Its writer holds a lock on it.
 */
final class LogHead implements AutoCloseable {

  private static final Pattern FORM = Pattern.compile("(\\d{19}) ([0-9a-f]{64})\n");

  private final FileChannel channel;

  private LogHead(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * What the last line is.
   *
   * @param number its number
   * @param hash its hash
   */
  record Last(long number, String hash) {

    /** Before the first line. */
    static final Last NONE = new Last(0, ChainedLine.BEGINNING);
  }

  /**
   * Takes the head of a folder for this writer.
   *
   * @throws IOException if another one has it, or it can't be written
   */
  @SuppressWarnings("MustBeClosedChecker") // the channel is closed with this
  static LogHead take(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(LogFiles.HEAD), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      @Nullable FileLock lock = channel.tryLock();
      if (lock != null) {
        return new LogHead(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another log of this process: the same as one of another process.
    }
    channel.close();
    throw new IOException(folder + ": another writer has this log");
  }

  void write(Last last, boolean force) throws IOException {
    String text = String.format(Locale.ROOT, "%019d %s\n", last.number(), last.hash());
    channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)), 0);
    if (force) {
      channel.force(false);
    }
  }

  /** What the head of a folder says; empty where there is none, or none was ever written whole. */
  static Optional<Last> read(Path folder) throws IOException {
    Path file = folder.resolve(LogFiles.HEAD);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Matcher text = FORM.matcher(Files.readString(file, US_ASCII));
    return text.matches()
        ? Optional.of(new Last(Long.parseLong(text.group(1)), text.group(2)))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
