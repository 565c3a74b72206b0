package dev.banrules.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import dev.banrules.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final String CATALOG = CASES.resolve("catalog.yaml").toString();

  @Test
  void reportsForPeople() {
    Run run = Run.of("test", CASES.toString(), "--catalog", CATALOG);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
    Golden.assertSame("test.txt", run.out());
  }

  @Test
  void reportsForBuildServers() {
    Run run = Run.of("test", CASES.toString(), "--catalog", CATALOG, "--format", "junit");

    assertThat(run.status()).isEqualTo(2);
    Golden.assertSame("test.xml", run.out());
  }

  @Test
  void passesOnlyWhereAllCasesDo(@TempDir Path folder) throws IOException {
    copy("catalog.yaml", folder);
    copy("a-hit.json", folder);
    assertThat(Run.of("test", folder.toString()))
        .isEqualTo(new Run(0, "1 case: 1 passed, 0 failed, 0 errors\n", ""));

    copy("c-fails.json", folder);
    Run run = Run.of("test", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).endsWith("\n2 cases: 1 passed, 1 failed, 0 errors\n");
  }

  @Test
  void takesCasesOfBlockListsToo() {
    assertThat(
            Run.of(
                "test",
                "../ban-verify/src/main/resources/dev/banrules/verify/conformance/blocklists"))
        .isEqualTo(new Run(0, "12 cases: 12 passed, 0 failed, 0 errors\n", ""));
  }

  private static void copy(String name, Path folder) throws IOException {
    Files.copy(CASES.resolve(name), folder.resolve(name));
  }

  @Test
  void takesTheBuiltInCatalogWhereNoneIsNamed() {
    assertThat(Run.of("test", CASES.resolve("sub").toString()).out()).startsWith("FAIL");
  }

  @Test
  void refusesAFolderWithoutCases(@TempDir Path folder) {
    assertThat(Run.of("test", folder.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "ban: error: "
                    + folder
                    + ": there is no case in it: give a folder with .json files\n"));
    assertThat(Run.of("test", folder.resolve("none").toString()).status()).isEqualTo(2);
  }
}
