package dev.banrules.runtime.log;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Goes through the lines of files, as bytes. */
final class LogLines {

  private static final int BUFFER = 1 << 16;

  private LogLines() {}

  /** Takes lines one by one. */
  interface Taker {
    void take(LogPlace place, byte[] line, boolean ended) throws IOException;
  }

  static void read(List<Path> files, Taker taker) throws IOException {
    for (Path file : files) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
        read(file, in, taker);
      }
    }
  }

  private static void read(Path file, InputStream in, Taker taker) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = 1;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        taker.take(new LogPlace(file, number++), line.toByteArray(), true);
        line.reset();
      } else {
        line.write(next);
      }
    }
    if (line.size() > 0) {
      taker.take(new LogPlace(file, number), line.toByteArray(), false);
    }
  }
}
