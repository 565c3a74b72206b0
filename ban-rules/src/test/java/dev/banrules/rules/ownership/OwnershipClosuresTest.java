package dev.banrules.rules.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.banrules.model.value.Truth;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Semantics §5.1: the least set closed under stakes, control and succession. */
class OwnershipClosuresTest {

  private static final LocalDate DAY = LocalDate.parse("2025-10-15");

  private static LocalDate dayOf(@Nullable String on) {
    return on == null ? DAY : LocalDate.parse(on);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "reaches.csv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
  void reaches(
      String name,
      String stakes,
      String from,
      String reach,
      String asked,
      @Nullable String on,
      Truth answer) {
    assertThat(new StakeWorld(stakes, asked).answer(from, reach, asked, dayOf(on)))
        .as(name)
        .isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "offices.csv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
  void countsAsSanctionsOfficesDo(
      String name,
      String of,
      String stakes,
      String asked,
      @Nullable String on,
      @Nullable Truth half,
      @Nullable Truth halfOrControl,
      @Nullable Truth single,
      @Nullable Truth affiliates,
      @Nullable Truth fifth) {
    StringBuilder sentences = new StringBuilder(stakes);
    List<String> owners = Splitter.on(' ').splitToList(of);
    owners.forEach(owner -> sentences.append("; ").append(owner).append(" is from CN"));
    StakeWorld world = new StakeWorld(sentences.toString(), asked);
    String first = owners.get(0);
    LocalDate day = dayOf(on);

    answers(world, owners.size() > 1 ? "CN" : first, ">=50", asked, day, half);
    answers(world, "CN", ">=50", asked, day, half);
    answers(world, first, ">=50 controlled", asked, day, halfOrControl);
    answers(world, first, ">50 single controlled", asked, day, single);
    answers(world, first, ">50 single controlled affiliates successors", asked, day, affiliates);
    answers(world, "CN", ">=20", asked, day, fifth);
  }

  private static void answers(
      StakeWorld world,
      String from,
      String reach,
      String asked,
      LocalDate day,
      @Nullable Truth answer) {
    if (answer != null) {
      assertThat(world.answer(from, reach, asked, day))
          .as("%s from %s", reach, from)
          .isEqualTo(answer);
    }
  }

  @Test
  void namesTheLinksByWhichAVendorIsReached() {
    StakeWorld world =
        new StakeWorld(
            "x holds 60 of b; x holds 60 of c; b holds 30 of a; c holds 30 of a; y holds 40 of a;"
                + " d succeeds a; x holds 60 of unrelated; d holds 1 of e in control");

    assertThat(world.chain("x", ">50 controlled successors", "e", DAY))
        .containsExactly(
            "START x", "STAKES b<x", "STAKES c<x", "STAKES a<b,c", "SUCCESSOR d<a", "CONTROL e<d");
    assertThat(world.chain("x", ">50 controlled successors", "y", DAY)).isEmpty();
    assertThat(world.chain("x", ">50 controlled successors", "x", DAY)).containsExactly("START x");
  }

  @Test
  void restsOnOneHolderWhereStakesAreNotAddedUp() {
    StakeWorld world = new StakeWorld("x holds 60 of b; b holds 60 of a; x holds 30 of a");

    assertThat(world.chain("x", ">50 single", "a", DAY))
        .containsExactly("START x", "STAKES b<x", "STAKES a<b");
  }

  @Test
  void restsOnTheHoldersOfTheDay() {
    StakeWorld world =
        new StakeWorld(
            "x holds 60 of b; x holds 60 of c; b holds 60 of a; c holds 30 of a until 2025-01-01");

    assertThat(world.chain("x", ">50", "a", DAY))
        .containsExactly("START x", "STAKES b<x", "STAKES a<b");
  }

  @Test
  void saysWhatIsUnsure() {
    StakeWorld world = new StakeWorld("x holds 40..60 of b; b holds 60 of a; h holds 40..60 of x");

    assertThat(world.chain("x", ">50 affiliates", "a", DAY))
        .containsExactly("START x", "STAKES b<x?", "STAKES a<b?");
    assertThat(world.chain("x", ">50 affiliates", "h", DAY))
        .containsExactly("START x", "OWNER h<x?");
  }

  /** What is kept of one day is not mistaken for another's, nor one reach's for another's. */
  @Test
  void answersOneWorldOnManyDaysAndReaches() {
    StakeWorld world = new StakeWorld("x holds 60 of a from 2025-03-01 until 2025-06-01");

    for (int round = 0; round < 2; round++) {
      assertThat(world.answer("x", ">50", "a", LocalDate.MIN)).isEqualTo(Truth.NO);
      assertThat(world.answer("x", ">50", "a", LocalDate.parse("2025-02-28"))).isEqualTo(Truth.NO);
      assertThat(world.answer("x", ">50", "a", LocalDate.parse("2025-03-01"))).isEqualTo(Truth.YES);
      assertThat(world.answer("x", ">60", "a", LocalDate.parse("2025-03-01"))).isEqualTo(Truth.NO);
      assertThat(world.answer("x", ">50", "a", LocalDate.MAX)).isEqualTo(Truth.NO);
    }
  }
}
