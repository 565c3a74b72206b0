package dev.banrules.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import dev.banrules.testkit.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {

  private static final String PLANTED = "src/test/resources/lint/planted.yaml";
  private static final String BROKEN = "src/test/resources/lint/broken.yaml";

  @ParameterizedTest
  @CsvSource({
    "planted, text, txt, 1",
    "planted, json, json, 1",
    "planted, sarif, sarif, 1",
    "broken, text, txt, 2",
    "broken, json, json, 2",
    "broken, sarif, sarif, 2"
  })
  void writesWhatItFinds(String name, String format, String suffix, int status) {
    Run run =
        Run.of(
            "lint",
            "--catalog",
            name.equals("planted") ? PLANTED : BROKEN,
            "--format",
            format,
            "--at",
            "2026-11-24");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(status);
    Golden.assertSame("lint-" + name + "." + suffix, run.out());
  }

  @Test
  void findsNothingInTheBuiltInCatalogThatIsNotAccepted() {
    Run run = Run.of("lint");

    assertThat(run.out()).isEqualTo("0 errors, 0 warnings, 24 accepted\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void findsNothingInTheCatalogToStartFrom(@TempDir Path folder) {
    String file = folder.resolve("ours.yaml").toString();
    assertThat(Run.of("init", file).status()).isZero();

    assertThat(Run.of("lint", "--catalog", file))
        .isEqualTo(new Run(0, "0 errors, 0 warnings, 0 accepted\n", ""));
  }

  @Test
  void listsTheRules() {
    assertThat(Run.of("lint", "--rules").out().lines().filter(line -> !line.startsWith(" ")))
        .hasSize(29)
        .allMatch(line -> line.matches("[a-z-]+: .+"));
  }

  @Test
  void tellsOfAFileThatIsNotThere() {
    Run run = Run.of("lint", "--catalog", "nowhere.yaml");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).startsWith("nowhere.yaml: error: cannot be read: no such file");
  }
}
