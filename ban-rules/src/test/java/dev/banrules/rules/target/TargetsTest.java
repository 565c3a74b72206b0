package dev.banrules.rules.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.Samples;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.place.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of semantics §5, asked of one identity at a time. An identity is written {@code
 * acme/game}, with a question mark after what is only possible, {@code acme} for a vendor alone,
 * and {@code -} for software that is not recognised.
 */
class TargetsTest {

  private static final LocalDate DAY = LocalDate.parse("2025-10-15");

  /** game2 succeeds game since March, tool succeeds game2; acme owns labs, others perhaps. */
  private static final CatalogSet CATALOGS =
      CatalogSet.of(
          Samples.catalog()
              .addVendors(
                  Samples.vendor("acme").addCountries(Country.of("CN")).build(),
                  Samples.vendor("labs")
                      .addCountries(Country.of("US"))
                      .addStakes(stake("acme", "60..60"))
                      .build(),
                  Samples.vendor("spun")
                      .addCountries(Country.of("US"))
                      .addStakes(stake("acme", "40..60"))
                      .build(),
                  Samples.vendor("twin").addCountries(Country.of("CN"), Country.of("SG")).build(),
                  Samples.vendor("nowhere").build(),
                  Samples.vendor("other").addCountries(Country.of("US")).build())
              .addApplications(
                  Samples.application("game", "acme")
                      .categories(ImmutableSet.of("games", "social"))
                      .build(),
                  Samples.application("game2", "labs")
                      .categories(ImmutableSet.of())
                      .addSuccessorOf(
                          new Succession<>(
                              Id.of("game"), Optional.of(LocalDate.parse("2025-03-01"))))
                      .build(),
                  Samples.application("tool", "other")
                      .addSuccessorOf(new Succession<>(Id.of("game2"), Optional.empty()))
                      .build())
              .build());

  private static final Targets TARGETS = Targets.of(CATALOGS, Places.of(CATALOGS));

  private static Stake stake(String owner, String range) {
    List<String> ends = Splitter.on("..").splitToList(range);
    return new Stake(
        Id.of(owner),
        Share.between(Percent.parse(ends.get(0)), Percent.parse(ends.get(1))),
        false,
        Period.ALWAYS);
  }

  private static Part part(String identity, @Nullable String version) {
    return part(identity, version, null);
  }

  private static Part part(
      ImmutableList<Identity> identities, @Nullable String version, @Nullable String edition) {
    return new Part(
        ImmutableList.of(),
        Optional.empty(),
        ProductKind.SOFTWARE,
        identities,
        Optional.ofNullable(version),
        Optional.ofNullable(edition));
  }

  private static Part part(String identity, @Nullable String version, @Nullable String edition) {
    if (identity.equals("-")) {
      return part(ImmutableList.of(), version, null);
    }
    List<String> parts = Splitter.on('/').splitToList(identity);
    String vendor = parts.get(0);
    Optional<String> application = parts.stream().skip(1).findFirst();
    Identity.Sure sure =
        vendor.endsWith("?")
            ? Identity.Sure.NOTHING
            : application.isPresent() && !application.get().endsWith("?")
                ? Identity.Sure.APPLICATION
                : Identity.Sure.VENDOR;
    return part(
        ImmutableList.of(
            new Identity(
                Optional.of(Id.of(vendor.replace("?", ""))),
                application.map(text -> Id.of(text.replace("?", ""))),
                sure,
                1,
                ImmutableList.of())),
        version,
        edition);
  }

  private static ImmutableList<Step> answers(
      Target target, Part part, LocalDate day, boolean strict) {
    return TARGETS.answers(TARGETS.compile(target), part, Circumstances.ofAnyDevice(day, strict));
  }

  private static Step step(Target target, String identity, boolean strict) {
    ImmutableList<Step> steps = answers(target, part(identity, null), DAY, strict);
    assertThat(steps).hasSize(1);
    return steps.get(0);
  }

  private static Truth answer(Target target, String identity) {
    return step(target, identity, false).truth();
  }

  private static Target not(Target target) {
    return new Target.Not(target);
  }

  private static Target application(String id, boolean successors) {
    return new Target.ByApplication(Id.of(id), successors, Optional.empty(), ImmutableSet.of());
  }

  private static void answers(
      Target target, String identity, Truth alone, Truth negated, Truth twice) {
    assertThat(answer(target, identity)).as("alone").isEqualTo(alone);
    assertThat(answer(not(target), identity)).as("negated").isEqualTo(negated);
    assertThat(answer(not(not(target)), identity)).as("twice").isEqualTo(twice);
  }

  @ParameterizedTest(name = "{0}: {1}, negated {2}, twice {3}")
  @CsvSource({
    "acme/game, YES, NO, YES",
    "acme/game?, UNKNOWN, UNKNOWN, UNKNOWN",
    "acme?/game?, UNKNOWN, UNKNOWN, UNKNOWN",
    "labs/game2, NO, YES, NO",
    "labs/game2?, NO, UNKNOWN, NO",
    "acme, NO, UNKNOWN, NO",
    "acme?, NO, UNKNOWN, NO",
    "labs, NO, YES, NO",
    "labs?, NO, UNKNOWN, NO",
    "-, NO, NO, NO"
  })
  void anApplication(String identity, Truth alone, Truth negated, Truth twice) {
    answers(application("game", false), identity, alone, negated, twice);
  }

  @ParameterizedTest(name = "{0}: {1}, negated {2}, twice {3}")
  @CsvSource({
    "acme/game, YES, NO, YES",
    "labs/game2, YES, NO, YES",
    "other/tool, YES, NO, YES",
    "other/tool?, UNKNOWN, UNKNOWN, UNKNOWN",
    "acme, NO, UNKNOWN, NO",
    "labs, NO, UNKNOWN, NO",
    "other, NO, UNKNOWN, NO",
    "spun, NO, YES, NO"
  })
  void anApplicationAndItsSuccessors(String identity, Truth alone, Truth negated, Truth twice) {
    answers(application("game", true), identity, alone, negated, twice);
  }

  @Test
  void successorsCountFromTheirDay() {
    LocalDate before = LocalDate.parse("2025-02-28");
    Target target = application("game", true);

    assertThat(answers(target, part("labs/game2", null), before, false).get(0).truth())
        .isEqualTo(Truth.NO);
    assertThat(answers(target, part("other/tool", null), before, false).get(0).truth())
        .isEqualTo(Truth.NO);
    assertThat(answers(not(target), part("labs", null), before, false).get(0).truth())
        .isEqualTo(Truth.YES);
    assertThat(
            answers(target, part("labs/game2", null), LocalDate.parse("2025-03-01"), false)
                .get(0)
                .truth())
        .isEqualTo(Truth.YES);
  }

  @Test
  void namesTheWayToASuccessor() {
    assertThat(((Step.ApplicationIs) step(application("game", true), "other/tool", false)))
        .isEqualTo(
            new Step.ApplicationIs(
                Truth.YES,
                Id.of("game"),
                ImmutableList.of(Id.<Application>of("game"), Id.of("game2"), Id.of("tool")),
                Optional.empty(),
                Optional.empty(),
                ImmutableSet.of(),
                Optional.empty()));
  }

  /**
   * An unused version is no evidence: only where the target asks for one does the step state it.
   */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"<8.0, 7.9", "none, none"})
  void statesTheVersionWhereItIsAskedFor(@Nullable String range, @Nullable String stated) {
    Optional<VersionRange> versions = Optional.ofNullable(range).map(VersionRange::parse);
    Target target = new Target.ByApplication(Id.of("game"), false, versions, ImmutableSet.of());

    assertThat(answers(target, part("acme/game", "7.9"), DAY, false))
        .containsExactly(
            new Step.ApplicationIs(
                Truth.YES,
                Id.of("game"),
                ImmutableList.of(Id.of("game")),
                versions,
                Optional.ofNullable(stated),
                ImmutableSet.of(),
                Optional.empty()));
  }

  @ParameterizedTest(name = "{0} at {1}: {2}, negated {3}")
  @CsvSource(
      nullValues = "none",
      value = {
        "acme/game, 7.9, YES, NO",
        "acme/game, 8, NO, YES",
        "acme/game, none, UNKNOWN, UNKNOWN",
        "acme/game, beta, UNKNOWN, UNKNOWN",
        "labs/game2, 7.9, NO, YES",
        "acme, 7.9, NO, UNKNOWN",
        "acme, 8, NO, YES",
        "acme, none, NO, UNKNOWN",
        "labs, 7.9, NO, YES"
      })
  void versionsNarrowAnApplication(
      String identity, @Nullable String version, Truth alone, Truth negated) {
    Target target =
        new Target.ByApplication(
            Id.of("game"), false, Optional.of(VersionRange.parse("<8.0")), ImmutableSet.of());

    assertThat(answers(target, part(identity, version), DAY, false).get(0).truth())
        .isEqualTo(alone);
    assertThat(answers(not(target), part(identity, version), DAY, false).get(0).truth())
        .isEqualTo(negated);
  }

  private static Target editions(String... editions) {
    return new Target.ByApplication(
        Id.of("game"), false, Optional.empty(), ImmutableSet.copyOf(editions));
  }

  @ParameterizedTest(name = "{0} of edition {1}: {2}, negated {3}")
  @CsvSource(
      nullValues = "none",
      value = {
        "acme/game, free, YES, NO",
        "acme/game, trial, YES, NO",
        "acme/game, paid, NO, YES",
        "acme/game, none, UNKNOWN, UNKNOWN",
        "acme/game?, free, UNKNOWN, UNKNOWN",
        "labs/game2, free, NO, YES",
        "acme, free, NO, UNKNOWN",
        "acme, paid, NO, YES",
        "acme, none, NO, UNKNOWN"
      })
  void editionsNarrowAnApplication(
      String identity, @Nullable String edition, Truth alone, Truth negated) {
    Target target = editions("free", "trial");
    Part part = part(identity, null, edition);

    assertThat(answers(target, part, DAY, false).get(0).truth()).isEqualTo(alone);
    assertThat(answers(not(target), part, DAY, false).get(0).truth()).isEqualTo(negated);
  }

  @Test
  void versionAndEditionMustBothBeMeant() {
    Target target =
        new Target.ByApplication(
            Id.of("game"), false, Optional.of(VersionRange.parse("<8.0")), ImmutableSet.of("free"));

    assertThat(answers(target, part("acme/game", "7", "free"), DAY, false))
        .containsExactly(
            new Step.ApplicationIs(
                Truth.YES,
                Id.of("game"),
                ImmutableList.of(Id.of("game")),
                Optional.of(VersionRange.parse("<8.0")),
                Optional.of("7"),
                ImmutableSet.of("free"),
                Optional.of("free")));
    assertThat(answers(target, part("acme/game", "8", null), DAY, false).get(0).truth())
        .isEqualTo(Truth.NO);
    assertThat(answers(target, part("acme/game", "7", null), DAY, false).get(0).truth())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(answers(target, part("acme/game", null, "paid"), DAY, false).get(0).truth())
        .isEqualTo(Truth.NO);
  }

  @ParameterizedTest(name = "{0}: self {1}, reached {2}, not reached {3}")
  @CsvSource({
    "acme/game, YES, YES, NO",
    "acme, YES, YES, NO",
    "acme?, UNKNOWN, UNKNOWN, UNKNOWN",
    "labs/game2?, NO, YES, NO",
    "labs, NO, YES, NO",
    "spun, NO, UNKNOWN, UNKNOWN",
    "other, NO, NO, YES",
    "other?, NO, NO, UNKNOWN",
    "-, NO, NO, NO"
  })
  void aVendorAndWhomItReaches(String identity, Truth self, Truth reached, Truth notReached) {
    Target majority =
        new Target.ByVendor(Id.of("acme"), Reach.subsidiaries(Threshold.parse(">50")));

    assertThat(answer(new Target.ByVendor(Id.of("acme"), Reach.self()), identity)).isEqualTo(self);
    assertThat(answer(majority, identity)).isEqualTo(reached);
    assertThat(answer(not(majority), identity)).isEqualTo(notReached);
  }

  @ParameterizedTest(name = "{0}: from China {1}, or Singapore {2}, or owned {3}, not {4}")
  @CsvSource({
    "acme, YES, YES, YES, NO",
    "acme?, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "labs, NO, NO, YES, YES",
    "spun, NO, NO, UNKNOWN, YES",
    "twin, UNKNOWN, YES, UNKNOWN, UNKNOWN",
    "nowhere, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "other, NO, NO, NO, YES",
    "other?, NO, NO, NO, UNKNOWN",
    "-, NO, NO, NO, NO"
  })
  void anOrigin(String identity, Truth china, Truth orSingapore, Truth orOwned, Truth not) {
    ImmutableSet<Country> cn = ImmutableSet.of(Country.of("CN"));
    Target fromChina = new Target.ByOrigin(cn, Optional.empty());

    assertThat(answer(fromChina, identity)).isEqualTo(china);
    assertThat(
            answer(
                new Target.ByOrigin(
                    ImmutableSet.of(Country.of("CN"), Country.of("SG")), Optional.empty()),
                identity))
        .isEqualTo(orSingapore);
    assertThat(answer(new Target.ByOrigin(cn, Optional.of(Percent.parse("50"))), identity))
        .isEqualTo(orOwned);
    assertThat(answer(not(fromChina), identity)).isEqualTo(not);
  }

  @ParameterizedTest(name = "{0}: {1}, negated {2}, strict {3}")
  @CsvSource({
    "acme/game, YES, NO, YES",
    "acme/game?, UNKNOWN, UNKNOWN, UNKNOWN",
    "labs/game2, NO, YES, NO",
    "labs/game2?, NO, UNKNOWN, NO",
    "other/tool, UNKNOWN, UNKNOWN, UNKNOWN",
    "acme, NO, UNKNOWN, UNKNOWN",
    "-, NO, NO, UNKNOWN"
  })
  void aCategory(String identity, Truth alone, Truth negated, Truth strict) {
    Target games = new Target.ByCategory("games");

    assertThat(answer(games, identity)).isEqualTo(alone);
    assertThat(answer(not(games), identity)).isEqualTo(negated);
    assertThat(step(games, identity, true).truth()).isEqualTo(strict);
  }

  @Test
  void statesTheCategoriesThatTheCatalogGives() {
    Target games = new Target.ByCategory("games");

    assertThat(step(games, "acme/game", false))
        .isEqualTo(
            new Step.CategoryIs(
                Truth.YES, "games", Optional.of(ImmutableList.of("games", "social"))));
    assertThat(step(games, "other/tool", false))
        .isEqualTo(new Step.CategoryIs(Truth.UNKNOWN, "games", Optional.empty()));
  }

  /** "All of Acme but the game" possibly hits what is only known to be Acme's. */
  @ParameterizedTest(name = "{0}: all of {1}, any of {2}")
  @CsvSource({
    "acme/game, NO, YES",
    "acme, UNKNOWN, YES",
    "labs/game2, NO, YES",
    "acme/game?, UNKNOWN, YES",
    "-, NO, NO"
  })
  void targetsCombineAsKleeneHasIt(String identity, Truth all, Truth any) {
    ImmutableList<Target> parts =
        ImmutableList.of(
            new Target.ByVendor(Id.of("acme"), Reach.self()), not(application("game", false)));

    assertThat(answer(new Target.AllOf(parts), identity)).isEqualTo(all);
    assertThat(answer(new Target.AnyOf(parts), identity)).isEqualTo(any);
  }

  @Test
  void eachIdentityIsAsked() {
    Part two =
        Part.whole(
            ImmutableList.of(
                part("acme/game", null).identities().get(0),
                part("other", null).identities().get(0)));

    assertThat(answers(application("game", false), two, DAY, false))
        .extracting(Step::truth)
        .containsExactly(Truth.YES, Truth.NO);
  }

  @Test
  void whatIsNotRecognisedMayMatchAnOriginOrCategoryInTheStrictMode() {
    Target origin = new Target.ByOrigin(ImmutableSet.of(Country.of("CN")), Optional.empty());
    Target deep =
        new Target.AnyOf(
            ImmutableList.of(
                application("game", true),
                new Target.AllOf(ImmutableList.of(not(new Target.ByCategory("games"))))));

    assertThat(step(origin, "-", true)).isEqualTo(new Step.Unrecognised(Truth.UNKNOWN));
    assertThat(step(not(origin), "-", true)).isEqualTo(new Step.Unrecognised(Truth.UNKNOWN));
    assertThat(step(deep, "-", true)).isEqualTo(new Step.Unrecognised(Truth.UNKNOWN));
    assertThat(step(deep, "-", false)).isEqualTo(new Step.Unrecognised(Truth.NO));
    assertThat(step(application("game", true), "-", true))
        .isEqualTo(new Step.Unrecognised(Truth.NO));
    assertThat(step(new Target.ByVendor(Id.of("acme"), Reach.self()), "-", true))
        .isEqualTo(new Step.Unrecognised(Truth.NO));
  }
}
