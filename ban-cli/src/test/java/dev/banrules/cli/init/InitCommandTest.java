package dev.banrules.cli.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void startsACatalogThatReadsAndNeverOverwrites() throws IOException {
    String file = folder.resolve("ours.yaml").toString();

    assertThat(Run.of("init", file).status()).isZero();
    String written = Files.readString(Path.of(file));
    assertThat(Run.of("list", "--catalog", file).out()).contains("x-example-acme-messenger");

    Run again = Run.of("init", file);
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("exists already");
    assertThat(Files.readString(Path.of(file))).isEqualTo(written);
  }

  @Test
  void writesJsonWhereTheNameSaysSo() throws IOException {
    Path file = folder.resolve("ours.json");

    assertThat(Run.of("init", file.toString()).status()).isZero();
    assertThat(Files.readString(file)).startsWith("{").endsWith("}\n");
    assertThat(Run.of("lint", "--catalog", file.toString()).status()).isZero();
    assertThat(Run.of("list", "--catalog", file.toString()).out())
        .contains("x-example-acme-messenger");
  }
}
