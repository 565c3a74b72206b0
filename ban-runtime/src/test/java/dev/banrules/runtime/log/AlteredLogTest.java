package dev.banrules.runtime.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.banrules.runtime.MovableClock;
import dev.banrules.runtime.json.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alters a log in every way there is, and looks whether it is found. */
class AlteredLogTest {

  @TempDir Path folder;

  private Path file;
  private byte[] whole;
  private List<String> lines;

  @BeforeEach
  void write() throws IOException {
    write(folder, 1, 3);
    file = LogVerifier.files(List.of(folder)).get(0);
    whole = Files.readAllBytes(file);
    lines = Splitter.on('\n').omitEmptyStrings().splitToList(new String(whole, ISO_8859_1));
  }

  private static void write(Path to, int version, int answers) throws IOException {
    MovableClock clock = new MovableClock("2026-11-28T10:00:00Z");
    try (DecisionLog log = SmallLog.open(LogSettings.in(to).synced(Sync.BY_SYSTEM), clock)) {
      SmallLog.audits(log, SmallLog.current(version), answers);
    }
  }

  private LogReport after(List<String> altered) throws IOException {
    Files.writeString(file, String.join("\n", altered) + "\n", ISO_8859_1);
    return SmallLog.verify(folder);
  }

  @Test
  void findsNothingInALogThatNobodyTouched() throws IOException {
    LogReport report = after(lines);
    assertThat(report.faults()).isEmpty();
    assertThat(report.lines()).isEqualTo(5);
  }

  @Test
  void findsEveryChangedByte() throws IOException {
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      assertThat(SmallLog.verify(folder).faults()).as("byte %s", at).isNotEmpty();
    }
  }

  @Test
  void findsEveryDroppedLine() throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      List<String> altered = new ArrayList<>(lines);
      altered.remove(i);
      boolean found = !after(altered).faults().isEmpty();
      // The first line may be missing because an earlier file is; that is said, too.
      assertThat(found || !SmallLog.verify(folder).notes().isEmpty()).as("line %s", i).isTrue();
    }
  }

  @Test
  void findsAllLinesDroppedFromSomeLineOn() throws IOException {
    for (int i = 1; i < lines.size(); i++) {
      assertThat(after(lines.subList(0, i)).faults()).as("from line %s on", i).isNotEmpty();
    }
  }

  @Test
  void findsThatAllLinesAreGone() throws IOException {
    Files.write(file, new byte[0]);
    assertThat(SmallLog.verify(folder).faults())
        .singleElement()
        .asString()
        .contains("decisions.head says that there are 5 lines, and there is none");

    Files.delete(folder.resolve(LogFiles.HEAD));
    assertThat(SmallLog.verify(folder).isEmpty()).isTrue();
  }

  @Test
  void findsEveryLineThatIsAddedOrMoved() throws IOException {
    for (int from = 0; from < lines.size(); from++) {
      for (int to = 0; to <= lines.size(); to++) {
        List<String> added = new ArrayList<>(lines);
        added.add(to, lines.get(from));
        assertThat(after(added).faults()).as("line %s again at %s", from, to).isNotEmpty();
        if (to < lines.size() && to != from) {
          List<String> swapped = new ArrayList<>(lines);
          Collections.swap(swapped, from, to);
          assertThat(after(swapped).faults()).as("%s and %s", from, to).isNotEmpty();
        }
      }
    }
  }

  @Test
  void findsALineThatSomebodyHashedAnew() throws Exception {
    ChainedLine line = ChainedLine.read(lines.get(2).getBytes(ISO_8859_1));
    var entry =
        StrictJson.object(line.entry().replace("violating", "compliant").getBytes(ISO_8859_1));
    List<String> altered = new ArrayList<>(lines);
    altered.set(2, new String(ChainedLine.of(entry, 3, line.previous()).bytes(), ISO_8859_1));

    assertThat(after(altered).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.place().line()).isEqualTo(4));
  }

  @Test
  void findsALogThatSomebodyMadeAnew() throws IOException {
    Path other = folder.resolve("other");
    write(other, 2, 3);
    Files.write(file, Files.readAllBytes(other.resolve(file.getFileName())));

    assertThat(SmallLog.verify(folder).faults())
        .singleElement()
        .asString()
        .contains("decisions.head has another hash");
  }
}
