package dev.banrules.examples.service.memory;

import com.google.common.util.concurrent.Uninterruptibles;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What the service does by itself, without the service around it: it starts much faster. */
final class WorkerMain {

  private WorkerMain() {}

  /**
   * Works until it is killed.
   *
   * @param args the addresses of database and receiver, and the file of the catalog
   */
  public static void main(String[] args) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(args[0]);
    Clock clock = Clock.systemUTC();
    Instance instance =
        new Instance(
            pool,
            Rules.live(Path.of(args[2]), clock),
            Instance.webhooks(Optional.of(URI.create(args[1]))),
            clock);
    while (true) {
      instance.reaudits.run();
      instance.sender.sendDue();
      Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(50));
    }
  }
}
