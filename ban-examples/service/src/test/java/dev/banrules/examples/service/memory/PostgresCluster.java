package dev.banrules.examples.service.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A PostgreSQL of its own in a folder of its own, with the settings that it comes with. */
final class PostgresCluster implements AutoCloseable {

  /** PostgreSQL refuses to run as root; Debian's package makes this user. */
  private static final String USER = "postgres";

  private final Path folder;
  private final int port;
  private final Process server;

  private PostgresCluster(Path folder, int port, Process server) {
    this.folder = folder;
    this.port = port;
    this.server = server;
  }

  static PostgresCluster start() {
    try {
      Path folder = Files.createTempDirectory("banrules-postgres");
      if (isRoot()) {
        run(List.of("chown", USER, folder.toString()));
      }
      String data = folder.resolve("data").toString();
      run(asOwner(program("initdb"), "-D", data, "-U", USER, "-A", "trust"));
      int port = freePort();
      Process server =
          new ProcessBuilder(
                  asOwner(
                      program("postgres"),
                      "-D",
                      data,
                      "-p",
                      Integer.toString(port),
                      "-c",
                      "listen_addresses=127.0.0.1",
                      "-c",
                      "unix_socket_directories="))
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(Path.of("target", "postgres.log").toFile())
              .start();
      PostgresCluster cluster = new PostgresCluster(folder, port, server);
      Awaitility.await().atMost(Duration.ofMinutes(2)).until(cluster::answers);
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answers() {
    try (Connection connection = DriverManager.getConnection(url())) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
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

  private static List<String> asOwner(String... command) {
    List<String> line = new ArrayList<>();
    if (isRoot()) {
      line.addAll(List.of("setpriv", "--reuid", USER, "--regid", USER, "--init-groups"));
    }
    line.addAll(Arrays.asList(command));
    return line;
  }

  private static void run(List<String> command) {
    try {
      Path output = Files.createTempFile("banrules-postgres", ".txt");
      Process process =
          new ProcessBuilder(command)
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

  /** Its other processes end when they see that the first one is gone. */
  @Override
  public void close() throws IOException {
    server.destroyForcibly();
    server.onExit().join();
    Awaitility.await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(this::isDeleted);
  }

  private boolean isDeleted() throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    return true;
  }
}
