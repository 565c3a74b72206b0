package dev.banrules.runtime.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.banrules.runtime.json.InvalidJsonException;
import dev.banrules.runtime.json.StrictJson;
import dev.banrules.runtime.log.LogReport.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks that a log is as it was written: no line changed, dropped, added or in another order. */
public final class LogVerifier {

  private final ImmutableList.Builder<Remark> faults = ImmutableList.builder();
  private final ImmutableList.Builder<Remark> torn = ImmutableList.builder();
  private final ImmutableList.Builder<String> notes = ImmutableList.builder();
  private final Optional<LogHead.Last> head;
  private long lines;
  private long answers;
  private long lost;

  /** The last line, as it states itself; null before the first. */
  private LogHead.@Nullable Last last;

  private @Nullable LogPlace lastPlace;
  private @Nullable Broken broken;

  private LogVerifier(Optional<LogHead.Last> head) {
    this.head = head;
  }

  /** What is no line; what follows tells whether a writer was stopped there. */
  private record Broken(LogPlace place, String digest, boolean ended, String reason) {}

  /**
   * {@return what is found in a log}
   *
   * @param paths its files in order, or its folder
   * @throws IOException if one can't be read
   */
  public static LogReport verify(List<Path> paths) throws IOException {
    ImmutableList<Path> files = files(paths);
    Path end = Iterables.getLast(files, null);
    Optional<LogHead.Last> head = Optional.empty();
    if (end != null) {
      Path folder = end.toAbsolutePath().resolveSibling("");
      boolean isLast =
          LogFiles.last(folder)
              .map(file -> file.path().getFileName().equals(end.getFileName()))
              .orElse(false);
      head = isLast ? LogHead.read(folder) : Optional.empty();
    }
    LogVerifier verifier = new LogVerifier(head);
    LogLines.read(files, verifier::take);
    if (end != null) {
      verifier.checkEnd(end);
    }
    return verifier.report();
  }

  /**
   * {@return the files of a log}
   *
   * @param paths files, which stay as they are, and folders, of which all files of the log count
   * @throws IOException if a folder can't be read
   */
  public static ImmutableList<Path> files(List<Path> paths) throws IOException {
    ImmutableList.Builder<Path> files = ImmutableList.builder();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        LogFiles.all(path).forEach(file -> files.add(file.path()));
      } else {
        files.add(path);
      }
    }
    return files.build();
  }

  private void take(LogPlace place, byte[] bytes, boolean ended) {
    ChainedLine line;
    ObjectNode entry;
    try {
      line = ChainedLine.read(bytes);
      entry = StrictJson.object(line.entry().getBytes(UTF_8));
    } catch (InvalidJsonException e) {
      settleBroken();
      broken = new Broken(place, LogTail.digest(bytes), ended, String.valueOf(e.getMessage()));
      return;
    }
    settleBroken(entry);
    lines++;
    if (!line.isHashRight()) {
      fault(place, "changed: what it says has another hash");
    }
    long number = entry.path(LogKeys.NUMBER).asLong(0);
    checkPlace(place, line, number);
    count(entry);
    last = new LogHead.Last(number, line.hash());
    lastPlace = place;
    checkHead(place);
  }

  private void checkPlace(LogPlace place, ChainedLine line, long number) {
    if (last == null) {
      if (number == 1 && !line.previous().equals(ChainedLine.BEGINNING)) {
        fault(place, "the first line, but it names a line before it");
      } else if (number > 1) {
        notes.add("the log begins with line " + number + ": earlier files were not given");
      }
      return;
    }
    long expected = last.number() + 1;
    if (number > expected) {
      String which =
          number == expected + 1 ? "line " + expected : "lines " + expected + " to " + (number - 1);
      fault(place, "line " + number + " follows line " + last.number() + ": " + which + " missing");
    } else if (number < expected) {
      fault(
          place,
          "line " + number + " follows line " + last.number() + ": added, or in another order");
    } else if (!line.previous().equals(last.hash())) {
      fault(
          place, "it names another line before it than there is: one of them is not the original");
    }
  }

  private void count(ObjectNode entry) {
    String kind = entry.path(LogKeys.KIND).asString("");
    switch (kind) {
      case LogKeys.OPEN:
      case LogKeys.CLOSE:
        break;
      case LogKeys.LOST:
        lost += entry.path(LogKeys.COUNT).asLong(0);
        break;
      default:
        answers++;
    }
  }

  /** A line that says that the one before was torn must find it so. */
  private void settleBroken(ObjectNode entry) {
    JsonNode stated = entry.path(LogKeys.TORN);
    Broken before = broken;
    if (before != null && stated.asString("").equals(before.digest())) {
      torn.add(new Remark(before.place(), "torn: its writer was stopped here, and went on after"));
      broken = null;
      return;
    }
    settleBroken();
    if (!stated.isMissingNode() && before == null && lastPlace != null) {
      fault(lastPlace, "after it, the rest of a line that its writer was stopped in is missing");
    }
  }

  private void settleBroken() {
    if (broken != null) {
      fault(broken.place(), "changed: " + broken.reason());
      broken = null;
    }
  }

  private void checkHead(LogPlace place) {
    LogHead.Last now = last;
    if (now != null
        && head.isPresent()
        && head.get().number() == now.number()
        && !head.get().hash().equals(now.hash())) {
      fault(place, "changed: decisions.head has another hash for line " + now.number());
    }
  }

  private void fault(LogPlace place, String text) {
    faults.add(new Remark(place, text));
  }

  private void checkEnd(Path end) {
    if (broken != null && !broken.ended()) {
      torn.add(new Remark(broken.place(), "torn: its writer was stopped here"));
    } else {
      settleBroken();
    }
    if (head.isEmpty()) {
      notes.add(
          "without decisions.head beside the last file, nobody notices lines missing after the last one");
      return;
    }
    long stated = head.get().number();
    if (last == null && stated > 0) {
      fault(
          new LogPlace(end, 1),
          "decisions.head says that there are " + stated + " lines, and there is none");
    } else if (last != null && lastPlace != null && stated > last.number()) {
      fault(
          lastPlace,
          "the last line is "
              + last.number()
              + ", but decisions.head says "
              + stated
              + ": lines are missing at the end");
    }
  }

  private LogReport report() {
    LogHead.Last end = last == null ? LogHead.Last.NONE : last;
    return new LogReport(
        lines,
        answers,
        lost,
        faults.build(),
        torn.build(),
        notes.build(),
        end.number(),
        end.hash());
  }
}
