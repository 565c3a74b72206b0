package dev.banrules.runtime.log;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a log: {@code decisions-000001-2026-11-28.jsonl} and so on, in order of names. */
final class LogFiles {

  /** Says what the last line is, so that missing ones at the end are missed. */
  static final String HEAD = "decisions.head";

  private static final Pattern NAME =
      Pattern.compile("decisions-(\\d{6,})-(\\d{4}-\\d{2}-\\d{2})\\.jsonl");

  private LogFiles() {}

  /**
   * A file of a log.
   *
   * @param path where it is
   * @param position its place among the files, from 1
   * @param day the day, UTC, on which its lines were written
   */
  record LogFile(Path path, int position, LocalDate day) {}

  static LogFile first(Path folder, LocalDate day) {
    return file(folder, 1, day);
  }

  static LogFile after(LogFile file, LocalDate day) {
    return file(file.path().resolveSibling("."), file.position() + 1, day);
  }

  private static LogFile file(Path folder, int position, LocalDate day) {
    String name = String.format(Locale.ROOT, "decisions-%06d-%s.jsonl", position, day);
    return new LogFile(folder.resolve(name).normalize(), position, day);
  }

  static Optional<LogFile> last(Path folder) throws IOException {
    return Optional.ofNullable(Iterables.getLast(all(folder), null));
  }

  static ImmutableList<LogFile> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(path -> parse(path).stream())
          .sorted((a, b) -> Integer.compare(a.position(), b.position()))
          .collect(toImmutableList());
    }
  }

  private static Optional<LogFile> parse(Path path) {
    Matcher name = NAME.matcher(path.getFileName().toString());
    return name.matches()
        ? Optional.of(
            new LogFile(path, Integer.parseInt(name.group(1)), LocalDate.parse(name.group(2))))
        : Optional.empty();
  }
}
