package dev.banrules.runtime.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** python-tuf, as Debian's {@code python3-tuf} has it: a client and a writer of others. */
final class PythonClient {

  /** Debian's modules are those of Debian's Python. */
  private static final String PYTHON = "/usr/bin/python3";

  private PythonClient() {}

  /** Whether tests ask it: {@code -Pforeign} says so. */
  static boolean isAsked() {
    return Boolean.getBoolean("ban.foreign");
  }

  /**
   * Updates and gets some targets.
   *
   * @param state its folder; the root that is trusted is put there at first
   * @return what it said, and whether it took them
   */
  static Answer update(
      Path state, byte[] trustedRoot, String address, Instant now, String... targets) {
    try {
      if (!Files.exists(state)) {
        Files.createDirectories(state);
        Files.write(state.resolve("root.json"), trustedRoot);
      }
      List<String> arguments =
          new ArrayList<>(
              List.of("update", state.toString(), address, Long.toString(now.getEpochSecond())));
      arguments.addAll(List.of(targets));
      return run(arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Answer run(List<String> arguments) throws IOException {
    Path script = Files.createTempFile("tuf", ".py");
    Files.writeString(
        script, Resources.toString(Resources.getResource("tuf/python_tuf.py"), UTF_8));
    List<String> command = new ArrayList<>(List.of(PYTHON, "-I", script.toString()));
    command.addAll(arguments);
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "Debian's Python is not installed");
      throw e;
    }
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    Files.delete(script);
    try {
      int status = process.waitFor();
      assumeTrue(status != 77, "python3-tuf is not installed");
      return new Answer(status == 0, output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  record Answer(boolean taken, String output) {}
}
