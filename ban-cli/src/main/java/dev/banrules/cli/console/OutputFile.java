package dev.banrules.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that output goes to. It is written beside its place, and put there when it is whole. */
final class OutputFile {

  private final Path target;
  private final Path part;
  private final Writer writer;

  private OutputFile(Path target, Path part) throws IOException {
    this.target = target;
    this.part = part;
    this.writer = Files.newBufferedWriter(part, UTF_8);
  }

  static OutputFile beside(Path target) {
    Path whole = target.toAbsolutePath();
    Path parent = whole.getParent();
    Path folder = parent == null ? whole : parent;
    if (!Files.isDirectory(folder)) {
      throw new UsageException(target + ": can't be written: there is no folder " + folder);
    }
    try {
      return new OutputFile(target, Files.createTempFile(folder, ".ban-", ".part"));
    } catch (IOException e) {
      throw new UsageException(target + ": can't be written: " + ErrorReporter.reason(e));
    }
  }

  Writer writer() {
    return writer;
  }

  /** What it is called in an error. */
  String name() {
    return target.toString();
  }

  boolean isEmpty() throws IOException {
    writer.flush();
    return Files.size(part) == 0;
  }

  void finish() throws IOException {
    try {
      writer.close();
      if (Files.isDirectory(target)) {
        throw new IOException("it is a folder, and not a file");
      }
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      abandon();
      throw e;
    }
  }

  void abandon() {
    try {
      writer.close();
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The target is as it was; a part that is left over does no harm.
    }
  }
}
