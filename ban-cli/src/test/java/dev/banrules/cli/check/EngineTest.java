package dev.banrules.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --engine} takes where no other engine is installed. */
class EngineTest {

  private static final String PHONE = "../ban-examples/samples/ottawa-phone.json";

  @TempDir private Path folder;

  @Test
  void threadsAreTheDefault() {
    assertThat(Run.of("check", "--at", "2024-06-01", "--engine", "threads", PHONE))
        .isEqualTo(Run.of("check", "--at", "2024-06-01", PHONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --engine sprak       | --engine: `sprak` is not one of threads, spark: did you mean `spark`?
          --master local[2]    | --master belongs to --engine spark
          --engine spark       | --engine spark needs --output FOLDER, for its answers
          --engine spark --all --owner-of CA | --engine spark does not take --all, --owner-of
          """)
  void wrongUsageIsTold(String options, String message) {
    String line = "check " + options + " " + PHONE;
    assertThat(Run.of(line.split(" +"))).isEqualTo(new Run(2, "", "ban: error: " + message + "\n"));
  }

  @Test
  void standardInputIsNoFleetOfSpark() {
    assertThat(
            Run.of("check", "--engine", "spark", "-o", folder.resolve("a").toString(), "-").err())
        .isEqualTo("ban: error: --engine spark does not read standard input: give files\n");
  }

  @Test
  void sparkIsNoPartOfTheCommand() {
    Run run =
        Run.of("check", "--engine", "spark", "--output", folder.resolve("a").toString(), PHONE);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("run `./ban` of a checkout");
    assertThat(folder).isEmptyDirectory();
  }
}
