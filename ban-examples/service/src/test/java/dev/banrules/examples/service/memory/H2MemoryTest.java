package dev.banrules.examples.service.memory;

import com.zaxxer.hikari.HikariDataSource;
import dev.banrules.runtime.LiveRules;
import java.net.URI;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class H2MemoryTest extends MemoryContract {

  private HikariDataSource pool = new HikariDataSource();

  @Override
  DataSource emptyDatabase() {
    pool.setJdbcUrl(url());
    return pool;
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("devices") + ";MODE=PostgreSQL;WRITE_DELAY=0";
  }

  @Override
  void handOver() {
    pool.close();
  }

  @Override
  DataSource takeBack() {
    pool = new HikariDataSource();
    return emptyDatabase();
  }

  @Override
  ServiceProcess process(Path catalog, URI receiver, Path log) {
    return ServiceProcess.worker(url(), catalog, receiver, log);
  }

  @Override
  LiveRules liveAsProcesses(Path catalog) {
    return Rules.live(catalog, clock);
  }

  @Override
  Fleet fleetToStore() {
    return new Fleet(1000, 60, 10);
  }

  @Override
  int processes() {
    return 1; // only one can open the file
  }

  @AfterEach
  void close() {
    pool.close();
  }
}
