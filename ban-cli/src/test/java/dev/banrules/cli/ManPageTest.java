package dev.banrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPageTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void writesAPageThatManShows() {
    Golden.assertSame("ban-owner.1", Run.of("man", "owner").out());
  }

  @Test
  void listsTheCommandsOnThePageOfTheProgram() {
    assertThat(Run.of("man").out())
        .startsWith(".TH \"BAN\" 1 ")
        .contains("\\fBban\\-check\\fR(1)\n", ".SH \"EXIT STATUS\"\n");
  }

  @Test
  void saysTheExitStatusesThatAreACommandsOwn() {
    assertThat(Run.of("man", "lint").out()).contains("\\fB1\\fR\nwarnings\n");
    assertThat(Run.of("man", "check").out())
        .contains("\\fB3\\fR\nundetermined, or to be reviewed\n");
  }

  /** A line that begins with a full stop or an apostrophe is a request to roff. */
  @Test
  void saysNothingThatRoffTakesForARequest() {
    for (String command : List.of("check", "ask", "diff", "lint")) {
      assertThat(Run.of("man", command).out().lines().filter(line -> line.startsWith(".")))
          .allMatch(line -> line.matches("\\.(TH|SH|TP|nh|ad|nf|fi)( .*)?"));
    }
  }

  @Test
  void answersAnUnknownCommandWithTheNearest() {
    assertThat(Run.of("man", "chekc"))
        .isEqualTo(
            new Run(2, "", "ban: error: there is no command `chekc`: did you mean `check`?\n"));
  }

  @Test
  void writesTheFilesOfADistribution() throws IOException {
    CommandFiles.main(new String[] {folder.toString(), "1.0"});

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
          .contains("ban.1", "ban-check.1", "ban-why.1", "ban.bash", "_ban", "ban.fish");
    }
    assertThat(folder.resolve("man/man1/ban-check.1")).content().contains("\"ban 1.0\"");
  }
}
