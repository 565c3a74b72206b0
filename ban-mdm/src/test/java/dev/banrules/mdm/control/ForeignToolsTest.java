package dev.banrules.mdm.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What programs outside Java make of the documents; {@code -Pforeign} runs it. */
@EnabledIfSystemProperty(named = "ban.foreign", matches = "true")
class ForeignToolsTest {

  @TempDir Path folder;

  @BeforeEach
  void writeAll() throws IOException {
    for (String format : Controls.installed().formats()) {
      Files.writeString(folder.resolve(format), SampleControls.write(format).text());
    }
  }

  @Test
  void pythonReadsPropertyListsTablesAndQueries() throws Exception {
    Path script = folder.resolve("read_back.py");
    Files.writeString(
        script,
        Resources.toString(Resources.getResource("control/read_back.py"), StandardCharsets.UTF_8));
    assertThat(output("python3", script.toString(), folder.toString())).endsWith("read back\n");
  }

  @Test
  void aNameServerTakesTheZone() throws Exception {
    assertThat(output("named-checkzone", "rpz.example", folder.resolve("rpz").toString()))
        .endsWith("OK\n");
  }

  @Test
  void aShellRunsTheScriptAndFindsNothingHere() throws Exception {
    assertThat(output("sh", "-n", folder.resolve("removal-sh").toString())).isEmpty();
    assertThat(output("sh", folder.resolve("removal-sh").toString())).isEmpty();
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed");
      throw e;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
