package dev.banrules.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What does the block list of one class of devices cost, from rules that have made lists before?
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // @Setup sets the fields
public class BlockListBenchmark {

  private static final AuditOptions WITH_NEXT_CHANGE =
      AuditOptions.builder().nextChange(true).build();

  /** The built-in catalog, or the number of bans of a world of 20,000 applications. */
  @Param({"built-in", "20", "2000", "20000"})
  public String catalog;

  private ListedClass listed;
  private BanRules rules;

  /** Loads the rules, and checks that something is denied. */
  @Setup
  public void load() {
    listed = ListedClass.of(catalog);
    rules = BanRules.compile(listed.catalogs());
    checkState(
        list().entries().stream().anyMatch(entry -> entry.decision() == Answer.DENY),
        "nothing is denied");
  }

  /** The list. */
  @Benchmark
  public BlockList list() {
    return listed.list(rules, AuditOptions.defaults());
  }

  /** The list and the day on which it is another one. */
  @Benchmark
  public BlockList listWithNextChange() {
    return listed.list(rules, WITH_NEXT_CHANGE);
  }
}
