package dev.banrules.mdm.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** What programs outside Java make of the documents; {@code -Pforeign} runs it. */
@EnabledIfSystemProperty(named = "ban.foreign", matches = "true")
class ForeignToolsTest {

  /** Where .ci/foreign puts what comes from npm. */
  private static final Path MODULES = Path.of("../target/foreign/node_modules").toAbsolutePath();

  @TempDir Path folder;

  @BeforeEach
  void writeAll() throws IOException {
    for (String format : Controls.installed().formats()) {
      Files.writeString(folder.resolve(format), text(format));
    }
    Object policies = new Load(LoadSettings.builder().build()).loadFromString(text("fleet"));
    Files.writeString(
        folder.resolve("fleet.json"), JsonMapper.shared().writeValueAsString(policies));
  }

  private static String text(String format) {
    return SampleControls.write(format).text();
  }

  @Test
  void pythonReadsPropertyListsTablesAndQueries() throws Exception {
    assertThat(output("python3", resource("read_back.py"), folder.toString()))
        .endsWith("read back\n");
  }

  @Test
  void microsoftsParserTakesTheHuntingQueriesAndAGrammarTheRemovalScript() throws Exception {
    assertThat(output("node", resource("read_back.js"), folder.toString())).endsWith("read back\n");
  }

  @Test
  void aNameServerTakesTheZone() throws Exception {
    assertThat(output("named-checkzone", "rpz.example", folder.resolve("rpz").toString()))
        .endsWith("OK\n");
  }

  /** The C library reads the file where the system's own stands, in a file system of its own. */
  @Test
  void theSystemsResolverFindsTheNamesOfTheHostsFile() throws Exception {
    assumeTrue(
        new ProcessBuilder("unshare", "-rm", "true").start().waitFor() == 0,
        "processes may not have a file system of their own here");
    List<String> names =
        text("hosts")
            .lines()
            .filter(line -> line.startsWith("0.0.0.0 "))
            .map(line -> line.substring(8))
            .toList();
    List<String> command =
        new ArrayList<>(
            List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount --bind \"$0\" /etc/hosts && exec getent -s files hosts \"$@\"",
                folder.resolve("hosts").toString()));
    command.addAll(names);
    assertThat(output(command.toArray(String[]::new)).lines().map(line -> line.split(" +")))
        .extracting(fields -> fields[fields.length - 1])
        .containsExactlyElementsOf(names);
  }

  @Test
  void aShellRunsTheScriptAndFindsNothingHere() throws Exception {
    String script = folder.resolve("removal-sh").toString();
    assertThat(output("sh", "-n", script)).isEmpty();
    assertThat(output("shellcheck", "-s", "sh", script)).isEmpty();
    assertThat(output("sh", script)).isEmpty();
  }

  private String resource(String name) throws IOException {
    return Files.writeString(
            folder.resolve(name),
            Resources.toString(Resources.getResource("control/" + name), StandardCharsets.UTF_8))
        .toString();
  }

  private static String output(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("NODE_PATH", MODULES.toString());
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new IOException(command[0] + " is missing: run .ci/foreign", e);
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
