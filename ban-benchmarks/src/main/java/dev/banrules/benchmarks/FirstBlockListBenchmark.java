package dev.banrules.benchmarks;

import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does the first block list cost after a catalog was compiled, which finds out what each
 * identifier means? The code is warm, the rules are not.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 20)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class FirstBlockListBenchmark {

  /** The built-in catalog, or the number of bans of a world of 20,000 applications. */
  @Param({"built-in", "20", "2000", "20000"})
  public String catalog;

  private ListedClass listed;
  private BanRules rules;

  /** Makes the catalogs. */
  @Setup
  public void make() {
    listed = ListedClass.of(catalog);
  }

  /** Compiles anew. */
  @Setup(Level.Invocation)
  public void compile() {
    rules = BanRules.compile(listed.catalogs());
  }

  /** The first list. */
  @Benchmark
  public BlockList firstList() {
    return listed.list(rules, AuditOptions.defaults());
  }
}
