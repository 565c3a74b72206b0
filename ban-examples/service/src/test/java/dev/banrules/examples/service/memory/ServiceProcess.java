package dev.banrules.examples.service.memory;

import dev.banrules.examples.service.BanService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The service, or a part of it, in a process of its own, which can be killed. */
final class ServiceProcess {

  private final Process process;

  private ServiceProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts the service.
   *
   * @param database the address of its database
   * @param catalog the file of its catalog, beside the built-in one
   * @param receiver where it sends webhooks
   * @param log the file to write its output to
   */
  static ServiceProcess service(String database, Path catalog, URI receiver, Path log) {
    return start(
        log,
        BanService.class,
        "--server.port=0",
        "--spring.datasource.url=" + database,
        "--banrules.catalogs=built-in," + catalog,
        "--service.memory.audit-interval=200ms",
        "--service.webhook.url=" + receiver,
        "--service.webhook.secrets=" + Instance.SECRET,
        "--service.webhook.timeout=1s",
        "--service.webhook.in-parallel=4",
        "--service.webhook.first-delay=50ms",
        "--service.webhook.longest-delay=200ms",
        "--service.webhook.send-interval=100ms");
  }

  /** Starts what the service does by itself, with this catalog alone. */
  static ServiceProcess worker(String database, Path catalog, URI receiver, Path log) {
    return start(log, WorkerMain.class, database, receiver.toString(), catalog.toString());
  }

  private static ServiceProcess start(Path log, Class<?> main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(Arrays.asList(args));
    try {
      return new ServiceProcess(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Kills it as {@code kill -9} does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
