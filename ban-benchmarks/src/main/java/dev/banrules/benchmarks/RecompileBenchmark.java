package dev.banrules.benchmarks;

import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.rules.BanRules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What does it cost to compile catalogs with 20,000 bans of which little has changed? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class RecompileBenchmark {

  private static final int BANS = 20_000;

  /** What has changed. */
  @Param({"ONE_BAN", "HUNDRED_BANS", "OWNER", "NAME"})
  public WorldChange change;

  private BanRules before;
  private List<Catalog> read;
  private CatalogSet after;
  private CatalogSet shared;

  /** Makes the catalogs, and the rules of those before. */
  @Setup
  public void make() {
    before = BanRules.compile(new BenchmarkWorld(BANS).catalogs());
    // All entries are other objects than before, as a reader makes them.
    after = change.applied(new BenchmarkWorld(BANS).catalogs());
    read = after.catalogs();
    shared = CatalogSet.of(read, before.catalogs());
  }

  /** Joins what was read, and checks that it holds together. */
  @Benchmark
  public CatalogSet join() {
    return CatalogSet.of(read);
  }

  /** The same, and takes the entries of the catalogs before that say the same. */
  @Benchmark
  public CatalogSet joinShared() {
    return CatalogSet.of(read, before.catalogs());
  }

  /** Without the rules before. */
  @Benchmark
  public BanRules compile() {
    return BanRules.compile(after);
  }

  /** With them, though all entries are other objects than before. */
  @Benchmark
  public BanRules recompile() {
    return before.recompile(after, List.of());
  }

  /** With them, and the entries that are as before are those before. */
  @Benchmark
  public BanRules recompileShared() {
    return before.recompile(shared, List.of());
  }
}
