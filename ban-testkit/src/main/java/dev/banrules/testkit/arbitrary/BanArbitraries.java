package dev.banrules.testkit.arbitrary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.shrink.Simpler;
import dev.banrules.verify.reference.ReferenceAuditor;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;

/** Arbitraries by type, for combining them by hand; {@code @ForAll} finds the same ones. */
public final class BanArbitraries {

  private BanArbitraries() {}

  /** {@return the types of which there are arbitraries} */
  public static ImmutableSet<Class<?>> types() {
    return Table.ALL.keySet();
  }

  /**
   * {@return the arbitrary of a type}
   *
   * @param <T> the type
   * @param type the type
   * @throws IllegalArgumentException if the type is not one of {@link #types()}
   */
  @SuppressWarnings("unchecked") // the table holds an Arbitrary<T> under Class<T>
  public static <T> Arbitrary<T> of(Class<T> type) {
    Arbitrary<?> arbitrary = Table.ALL.get(type);
    checkArgument(arbitrary != null, "there is no arbitrary of %s", type);
    return (Arbitrary<T>) arbitrary;
  }

  /** {@return days on and beside the boundaries of drawn timelines, stakes and waivers} */
  public static Arbitrary<LocalDate> days() {
    return Drawn.from(Days::any, Simpler.inOrder(Days.CALENDAR));
  }

  /** {@return the verdicts of the reference evaluator on drawn cases; they have no evidence} */
  public static Arbitrary<Verdict> verdicts() {
    return of(Case.class).map(question -> question.askOf(new ReferenceAuditor()));
  }

  /** {@return the findings of such verdicts} */
  public static Arbitrary<Finding> findings() {
    return verdicts()
        .filter(1000, verdict -> !verdict.findings().isEmpty())
        .map(verdict -> verdict.findings().get(0));
  }
}
