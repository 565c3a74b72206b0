package dev.banrules.examples.service.memory;

import com.zaxxer.hikari.HikariDataSource;
import dev.banrules.runtime.LiveRules;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

@EnabledIfSystemProperty(named = "ban.foreign", matches = "true")
class PostgresMemoryTest extends MemoryContract {

  private static PostgresCluster cluster;

  private final HikariDataSource pool = new HikariDataSource();

  @BeforeAll
  static void startCluster() {
    cluster = PostgresCluster.start();
  }

  @AfterAll
  static void stopCluster() throws IOException {
    cluster.close();
  }

  @Override
  DataSource emptyDatabase() {
    pool.setJdbcUrl(cluster.url());
    JdbcClient.create(pool).sql("drop schema public cascade; create schema public").update();
    return pool;
  }

  @Override
  void handOver() {}

  @Override
  DataSource takeBack() {
    return pool;
  }

  @Override
  ServiceProcess process(Path catalog, URI receiver, Path log) {
    return ServiceProcess.service(cluster.url(), catalog, receiver, log);
  }

  @Override
  LiveRules liveAsProcesses(Path catalog) {
    return Rules.liveBesideBuiltIn(catalog, clock);
  }

  @Override
  Fleet fleetToStore() {
    return new Fleet(Integer.getInteger("ban.memory.devices", 100_000), 300, 20);
  }

  @Override
  int processes() {
    return 2;
  }

  @AfterEach
  void closePool() {
    pool.close();
  }
}
