package dev.banrules.runtime.log;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import dev.banrules.runtime.log.LogFiles.LogFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Writes lines to the files of a log, in a chain. Used by one thread at a time. */
final class LogWriter implements AutoCloseable {

  private static final byte[] LINE_FEED = {'\n'};

  private final LogSettings settings;
  private final Clock clock;
  private final Opener opener;
  private final LogHead head;
  private LogFile file;
  private FileChannel channel;
  private LogHead.Last last;

  private LogWriter(
      LogSettings settings,
      Clock clock,
      Opener opener,
      LogHead head,
      LogFile file,
      FileChannel channel,
      LogHead.Last last) {
    this.settings = settings;
    this.clock = clock;
    this.opener = opener;
    this.head = head;
    this.file = file;
    this.channel = channel;
    this.last = last;
  }

  /** Opens files; tests put slow and full disks in its place. */
  interface Opener {

    /** The file system itself. */
    Opener PLAIN =
        path ->
            FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

    FileChannel open(Path file) throws IOException;
  }

  /**
   * Goes on where the last writer ended, after a line that it may have torn.
   *
   * @throws IOException if another writer has the log, or it can't be written
   */
  static LogWriter open(LogSettings settings, Clock clock, Opener opener) throws IOException {
    Files.createDirectories(settings.folder());
    LogHead head = LogHead.take(settings.folder());
    try {
      return open(settings, clock, opener, head);
    } catch (IOException | RuntimeException e) {
      head.close();
      throw e;
    }
  }

  @SuppressWarnings("MustBeClosedChecker") // the writer closes what it has opened
  private static LogWriter open(LogSettings settings, Clock clock, Opener opener, LogHead head)
      throws IOException {
    LogHead.Last last = LogHead.Last.NONE;
    Optional<String> torn = Optional.empty();
    Optional<LogFile> lastFile = LogFiles.last(settings.folder());
    LogFile file =
        lastFile.orElseGet(() -> LogFiles.first(settings.folder(), dayOf(clock.instant())));
    FileChannel channel = opener.open(file.path());
    try {
      LogTail tail = LogTail.of(channel);
      last = tail.last().orElse(last);
      if (tail.last().isEmpty() && lastFile.isPresent()) {
        last = lastOfEarlier(settings, file);
      }
      torn = tail.torn();
      if (tail.unended()) {
        write(channel, LINE_FEED);
      }
      LogWriter writer = new LogWriter(settings, clock, opener, head, file, channel, last);
      writer.append(List.of(Entries.opened(clock.instant(), torn)));
      return writer;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** A file may have no whole line: a writer was stopped in its first one. */
  private static LogHead.Last lastOfEarlier(LogSettings settings, LogFile file) throws IOException {
    LogHead.Last last = LogHead.Last.NONE;
    for (LogFile earlier : LogFiles.all(settings.folder())) {
      if (earlier.position() < file.position()) {
        try (FileChannel channel = FileChannel.open(earlier.path(), StandardOpenOption.READ)) {
          last = LogTail.of(channel).last().orElse(last);
        }
      }
    }
    return last;
  }

  private static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /**
   * Appends entries, all or none.
   *
   * @throws IOException if they can't be written
   */
  void append(List<ObjectNode> entries) throws IOException {
    if (settings.sync() == Sync.EACH_LINE) {
      for (ObjectNode entry : entries) {
        appendTogether(List.of(entry));
      }
    } else {
      appendTogether(entries);
    }
  }

  private void appendTogether(List<ObjectNode> entries) throws IOException {
    rotateIfDue();
    long start = channel.size();
    LogHead.Last before = last;
    ByteArrayDataOutput bytes = ByteStreams.newDataOutput();
    for (ObjectNode entry : entries) {
      ChainedLine line = ChainedLine.of(entry, last.number() + 1, last.hash());
      bytes.write(line.bytes());
      bytes.write(LINE_FEED);
      last = new LogHead.Last(last.number() + 1, line.hash());
    }
    boolean force = settings.sync() != Sync.BY_SYSTEM;
    try {
      write(channel, bytes.toByteArray());
      if (force) {
        channel.force(false);
      }
    } catch (IOException e) {
      last = before;
      channel.truncate(start);
      throw e;
    }
    head.write(last, force);
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long position = channel.size();
    while (buffer.hasRemaining()) {
      position += channel.write(buffer, position);
    }
  }

  private void rotateIfDue() throws IOException {
    LocalDate today = dayOf(clock.instant());
    long size = channel.size();
    if (size > 0 && (size >= settings.maxFileBytes() || !today.equals(file.day()))) {
      LogFile next = LogFiles.after(file, today);
      FileChannel opened = opener.open(next.path());
      channel.close();
      channel = opened;
      file = next;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      append(List.of(Entries.closed(clock.instant())));
    } finally {
      abandon();
    }
  }

  /** Closes the files without a word. */
  void abandon() throws IOException {
    try {
      channel.close();
    } finally {
      head.close();
    }
  }
}
