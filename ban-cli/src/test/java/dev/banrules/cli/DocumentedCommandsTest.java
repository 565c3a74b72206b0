package dev.banrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the commands that the documents show in {@code console} blocks and compares what they print.
 * A line that is only {@code ...} stands for any lines; what follows {@code # exit status} is the
 * exit status, 0 where it is not said.
 */
class DocumentedCommandsTest {

  private static final Path ROOT = Path.of("..");
  private static final List<String> DOCUMENTS =
      List.of(
          "README.md",
          "docs/builds.md",
          "docs/command-line.md",
          "docs/catalog.md",
          "docs/controls.md",
          "docs/lint.md",
          "docs/reports.md",
          "docs/writing-policy.md");
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern STATUS = Pattern.compile(" +# exit status (\\d)$");

  record Shown(String document, String command, int status, String output) {
    @Override
    public String toString() {
      return document + ": " + command;
    }
  }

  static Stream<Shown> commands() throws IOException {
    List<Shown> commands = new ArrayList<>();
    for (String document : DOCUMENTS) {
      Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(document)));
      while (block.find()) {
        for (String part : block.group(1).split("(?m)^\\$ ")) {
          if (part.startsWith("./ban ")) {
            commands.add(shown(document, part));
          }
        }
      }
    }
    return commands.stream();
  }

  private static Shown shown(String document, String part) {
    String joined = part.replaceAll("\\\\\n +", "");
    int end = joined.indexOf('\n');
    String command = joined.substring(0, end);
    Matcher status = STATUS.matcher(command);
    return new Shown(
        document,
        STATUS.matcher(command).replaceAll(""),
        status.find() ? Integer.parseInt(status.group(1)) : 0,
        joined.substring(end + 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void printsWhatTheDocumentShows(Shown shown) {
    Run run = Run.of(arguments(shown.command()));

    assertThat(run.out() + run.err()).matches(pattern(shown.output()));
    assertThat(run.status()).isEqualTo(shown.status());
  }

  /** Paths are written from the root of the project; tests run in that of the module. */
  private static String[] arguments(String command) {
    return Arrays.stream(command.split(" "))
        .skip(1)
        .map(DocumentedCommandsTest::inModule)
        .toArray(String[]::new);
  }

  private static String inModule(String text) {
    return text.replaceAll("(?m)(?<=^| )ban-(examples|cli)/", "../ban-$1/");
  }

  private static Pattern pattern(String output) {
    StringBuilder pattern = new StringBuilder();
    for (String line : output.split("\n", -1)) {
      pattern.append(line.equals("...") ? "(?:.*\n)*?" : Pattern.quote(inModule(line)) + "\n");
    }
    pattern.setLength(pattern.length() - Pattern.quote("").length() - 1);
    return Pattern.compile(pattern.toString());
  }
}
