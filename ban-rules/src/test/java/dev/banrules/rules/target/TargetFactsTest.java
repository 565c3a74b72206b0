package dev.banrules.rules.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Country;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TargetFactsTest {

  private static final ImmutableSet<Country> CHINA = ImmutableSet.of(Country.of("CN"));
  private static final Optional<Threshold> MAJORITY = Optional.of(Threshold.parse(">50"));
  private static final Target APPLICATION = Target.ByApplication.of(Id.of("game"));

  /** An officer's list of a vendor and of whom it owns; one that somebody must judge. */
  private static final CatalogSet CATALOGS =
      CatalogSet.of(
          Samples.catalog()
              .addVendors(Samples.vendor("acme").build())
              .addApplications(Samples.application("game", "acme").build())
              .addLists(
                  SoftwareList.builder()
                      .id(Id.of("kept"))
                      .name("Kept")
                      .addEntries(
                          new ListEntry(
                              vendor(Reach.subsidiaries(MAJORITY.get())),
                              Samples.period("2025-01-01", "2025-02-01")))
                      .build(),
                  SoftwareList.builder()
                      .id(Id.of("judged"))
                      .name("Judged")
                      .complete(false)
                      .addCleared(
                          new ListEntry(
                              new Target.ByApplication(
                                  Id.of("game"), true, Optional.empty(), ImmutableSet.of()),
                              Samples.period("2025-03-01", null)))
                      .build())
              .build());

  private static TargetFacts of(Target target) {
    return TargetFacts.of(target, CATALOGS);
  }

  static Stream<Arguments> facts() {
    return Stream.of(
        Arguments.of(APPLICATION, ""),
        Arguments.of(
            new Target.ByApplication(Id.of("game"), true, Optional.empty(), ImmutableSet.of()),
            "successors"),
        Arguments.of(vendor(Reach.self()), "vendors"),
        Arguments.of(vendor(Reach.subsidiaries(MAJORITY.get())), "owners vendors"),
        Arguments.of(
            vendor(new Reach(MAJORITY, true, false, true, false)), "affiliates owners vendors"),
        Arguments.of(new Target.ByOrigin(CHINA, Optional.empty()), "unrecognised vendors"),
        Arguments.of(
            new Target.ByOrigin(CHINA, Optional.of(Percent.parse("50"))),
            "owners unrecognised vendors"),
        Arguments.of(new Target.ByCategory("games"), "unrecognised"),
        Arguments.of(new Target.Anything(), "anything"),
        Arguments.of(new Target.Listed(Id.of("kept")), "owners vendors"),
        Arguments.of(new Target.Listed(Id.of("judged")), "successors unrecognised"));
  }

  private static Target vendor(Reach reach) {
    return new Target.ByVendor(Id.of("acme"), reach);
  }

  private static Set<String> words(TargetFacts facts) {
    Set<String> words = new TreeSet<>();
    addIf(facts.mayMeanUnrecognised(), "unrecognised", words);
    addIf(facts.asksAnything(), "anything", words);
    addIf(facts.asksVendors(), "vendors", words);
    addIf(facts.asksOwners(), "owners", words);
    addIf(facts.asksAffiliates(), "affiliates", words);
    addIf(facts.asksSuccessors(), "successors", words);
    return words;
  }

  private static void addIf(boolean condition, String word, Set<String> words) {
    if (condition) {
      words.add(word);
    }
  }

  /**
   * Whatever stands beside it, and on whichever side, a target asks about all that its parts do.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("facts")
  void areThoseOfAllParts(Target target, String facts) {
    Set<String> expected = new TreeSet<>(Splitter.on(' ').omitEmptyStrings().splitToList(facts));

    assertThat(words(of(target))).isEqualTo(expected);
    assertThat(words(of(new Target.Not(target)))).isEqualTo(expected);
    assertThat(words(of(new Target.AllOf(ImmutableList.of(target, APPLICATION)))))
        .isEqualTo(expected);
    assertThat(words(of(new Target.AnyOf(ImmutableList.of(APPLICATION, target)))))
        .isEqualTo(expected);
  }

  @Test
  void theDaysOfListsAreThoseOfTheirEntries() {
    Target both =
        new Target.AnyOf(
            ImmutableList.of(
                new Target.Listed(Id.of("kept")),
                new Target.Not(new Target.Listed(Id.of("judged")))));

    assertThat(of(both).listChanges())
        .containsExactlyInAnyOrder(
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2025-02-01"),
            LocalDate.parse("2025-03-01"));
    assertThat(of(APPLICATION).listChanges()).isEmpty();
  }
}
