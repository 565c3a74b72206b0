package dev.banrules.examples.service.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of its own in a folder of its own, with the settings that it comes with. */
final class PostgresCluster implements AutoCloseable {

  /** PostgreSQL refuses to run as root; Debian's package makes this user. */
  private static final String USER = "postgres";

  private final Path folder;
  private final int port;

  private PostgresCluster(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  static PostgresCluster start() {
    try {
      Path folder = Files.createTempDirectory("banrules-postgres");
      PostgresCluster cluster = new PostgresCluster(folder, freePort());
      if (isRoot()) {
        run(List.of("chown", USER, folder.toString()));
      }
      cluster.asOwner(program("initdb"), "-D", cluster.data(), "-U", USER, "-A", "trust");
      cluster.asOwner(
          program("pg_ctl"),
          "-D",
          cluster.data(),
          "-l",
          folder.resolve("log").toString(),
          "-o",
          "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -p " + cluster.port,
          "-w",
          "start");
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:"
        + port
        + "/postgres?user="
        + USER
        + "&reWriteBatchedInserts=true";
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  /** Debian keeps the programs of each version in a folder that is not on the path. */
  private static String program(String name) throws IOException {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return name;
    }
    try (Stream<Path> all = Files.list(versions)) {
      return all.map(version -> version.resolve("bin").resolve(name))
          .filter(Files::isExecutable)
          .sorted()
          .reduce((first, second) -> second)
          .map(Path::toString)
          .orElse(name);
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private void asOwner(String... command) {
    List<String> line = new ArrayList<>();
    if (isRoot()) {
      line.addAll(List.of("setpriv", "--reuid", USER, "--regid", USER, "--init-groups"));
    }
    line.addAll(Arrays.asList(command));
    run(line);
  }

  private static void run(List<String> command) {
    try {
      Path output = Files.createTempFile("banrules-postgres", ".txt");
      Process process =
          new ProcessBuilder(Lists.newArrayList(command))
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      assertThat(ended && process.exitValue() == 0)
          .as("%s: %s", command, Files.readString(output, StandardCharsets.UTF_8))
          .isTrue();
      Files.delete(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    asOwner(program("pg_ctl"), "-D", data(), "-m", "immediate", "-w", "stop");
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
