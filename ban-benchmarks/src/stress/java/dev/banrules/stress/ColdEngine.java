package dev.banrules.stress;

import dev.banrules.rules.BanRules;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLLL_Result;

/** Two threads ask the same two questions at once, in opposite orders. */
@JCStressTest
@Outcome(
    id = "[ban-one], [ban-other], [ban-one], [ban-other]",
    expect = Expect.ACCEPTABLE,
    desc = "what one thread is answered")
@Outcome(expect = Expect.FORBIDDEN, desc = "another answer, or a failure")
@State
public class ColdEngine {

  private final BanRules rules = BanRules.compile(SmallWorld.CATALOGS);

  /** Makes one with cold caches. */
  public ColdEngine() {}

  /** Asks about the first, then about the second. */
  @Actor
  public void forwards(LLLL_Result result) {
    result.r1 = Answer.of(() -> bans("first"));
    result.r2 = Answer.of(() -> bans("second"));
  }

  /** Asks about the second, then about the first. */
  @Actor
  public void backwards(LLLL_Result result) {
    result.r4 = Answer.of(() -> bans("second"));
    result.r3 = Answer.of(() -> bans("first"));
  }

  private Object bans(String vendor) {
    return rules.audit(SmallWorld.with(vendor), SmallWorld.DAY).findings().stream()
        .map(finding -> finding.ban())
        .toList();
  }
}
