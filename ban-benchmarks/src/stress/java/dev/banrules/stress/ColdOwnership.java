package dev.banrules.stress;

import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.rules.ownership.OwnershipClosures;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLLL_Result;

/** Two threads ask the same two questions at once, in opposite orders. */
@JCStressTest
@Outcome(
    id = "YES, NO, YES, NO",
    expect = Expect.ACCEPTABLE,
    desc = "what one thread is answered")
@Outcome(expect = Expect.FORBIDDEN, desc = "another answer, or a failure")
@State
public class ColdOwnership {

  private final OwnershipClosures ownership = OwnershipClosures.of(SmallWorld.CATALOGS);

  /** Makes one with cold caches. */
  public ColdOwnership() {}

  /** Asks about the first, then about the second. */
  @Actor
  public void forwards(LLLL_Result result) {
    result.r1 = Answer.of(() -> reached(SmallWorld.ONE));
    result.r2 = Answer.of(() -> reached(SmallWorld.OTHER));
  }

  /** Asks about the second, then about the first. */
  @Actor
  public void backwards(LLLL_Result result) {
    result.r4 = Answer.of(() -> reached(SmallWorld.OTHER));
    result.r3 = Answer.of(() -> reached(SmallWorld.ONE));
  }

  private Object reached(Id<Vendor> owner) {
    return ownership
        .reachedFrom(owner, SmallWorld.REACH, SmallWorld.DAY)
        .contains(SmallWorld.FIRST);
  }
}
