package dev.banrules.rules.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.Samples;
import dev.banrules.rules.place.Places;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §5, "Whose application". */
class WhoseTest {

  /** Home's, but in Canada's, France's and Ontario's places of somebody else, partly in time. */
  private static final CatalogSet CATALOGS =
      CatalogSet.of(
          Samples.catalog()
              .addVendors(
                  Samples.vendor("home").build(),
                  Samples.vendor("maple").build(),
                  Samples.vendor("gaul").build(),
                  Samples.vendor("later").build())
              .addApplications(
                  application(
                      "moved",
                      of("home", null, "2025-07-01", null),
                      of("maple", "2025-06-01", null, "CA"),
                      of("gaul", null, null, "FR"),
                      of("later", "2025-08-01", null, null)),
                  application("nobodys"),
                  application("one", of("home", null, null, null)),
                  application("abroad", of("maple", null, null, "CA")))
              .addJurisdictions(
                  Samples.place(
                      "EU", Samples.member("FR", Samples.period("2025-01-01", "2025-09-01"))))
              .build());

  private static final Whose WHOSE = new Whose(CATALOGS, Places.of(CATALOGS));

  private static ApplicationVendor of(
      String vendor, @Nullable String from, @Nullable String until, @Nullable String within) {
    return new ApplicationVendor(
        Id.of(vendor),
        Samples.period(from, until),
        Optional.ofNullable(within).map(Jurisdiction::of));
  }

  private static Application application(String id, ApplicationVendor... vendors) {
    return Application.builder().id(Id.of(id)).name(id).addVendors(vendors).build();
  }

  private static Circumstances on(LocalDate day, @Nullable String location) {
    Optional<ImmutableSet<Jurisdiction>> places =
        Optional.ofNullable(location)
            .map(
                text ->
                    Splitter.on(' ')
                        .omitEmptyStrings()
                        .splitToStream(text)
                        .map(Jurisdiction::of)
                        .collect(ImmutableSet.toImmutableSet()));
    return new Circumstances(day, places, false);
  }

  private static Identity identity(String application) {
    return Identity.ofApplication(Id.of(application), Optional.empty(), ImmutableList.of());
  }

  private static String cases(String application, LocalDate day, @Nullable String location) {
    return WHOSE
        .cases(CATALOGS.application(Id.of(application)).orElseThrow(), on(day, location))
        .stream()
        .map(vendors -> vendors.stream().map(Id::value).collect(Collectors.joining("+")))
        .map(vendors -> vendors.isEmpty() ? "nobody" : vendors)
        .collect(Collectors.joining(" or "));
  }

  @ParameterizedTest(name = "{0} on {1} in {2}: {3}, known {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "one, 2025-05-01, -, home, home",
        "nobodys, 2025-05-01, CA, nobody, -",
        "abroad, 2025-05-01, CA-ON, maple, maple",
        "abroad, 2025-05-01, US, nobody, -",
        "abroad, 2025-05-01, -, nobody or maple, -",
        "moved, 2025-05-31, CA, home, home",
        "moved, 2025-06-01, CA, maple, maple",
        "moved, 2025-06-01, US CA-ON, maple, maple",
        "moved, 2025-06-01, US, home, home",
        "moved, 2025-06-01, '', home, home",
        "moved, 2025-06-01, CA FR, gaul+maple, gaul",
        "moved, 2025-06-01, -, home or maple or gaul or gaul+maple, -",
        "moved, 2025-06-01, EU, home or gaul, -",
        "moved, 2025-06-01, CA EU, maple or gaul+maple, maple",
        "moved, 2025-09-01, EU, later, later",
        "moved, 2025-07-01, US, nobody, -",
        "moved, 2025-07-31, US, nobody, -",
        "moved, 2025-08-01, US, later, later"
      })
  void dependsOnDayAndPlace(
      String application,
      LocalDate day,
      @Nullable String location,
      String cases,
      @Nullable String known) {
    assertThat(cases(application, day, location)).isEqualTo(cases);
    assertThat(WHOSE.known(identity(application), on(day, location)).map(Id::value))
        .isEqualTo(Optional.ofNullable(known));
  }

  @Test
  void whatThePublisherSaysCountsWhereTheApplicationIsOnlyPossible() {
    Identity possible =
        new Identity(
            Optional.of(Id.of("gaul")),
            Optional.of(Id.of("moved")),
            Identity.Sure.VENDOR,
            0.9,
            ImmutableList.of());

    assertThat(WHOSE.known(possible, on(Samples.EFFECTIVE, "CA"))).contains(Id.of("gaul"));
    assertThat(WHOSE.ever(possible)).containsExactly(Id.of("gaul"));
    assertThat(WHOSE.isAlwaysSomebodys(possible)).isTrue();
    assertThat(WHOSE.changes(possible)).isEmpty();
  }

  @Test
  void knowsWhoseItMayEverBeAndWhenThatMayChange() {
    assertThat(WHOSE.ever(identity("moved")))
        .containsExactly(Id.of("home"), Id.of("maple"), Id.of("gaul"), Id.of("later"));
    assertThat(WHOSE.isAlwaysSomebodys(identity("moved"))).isFalse();
    assertThat(WHOSE.isAlwaysSomebodys(identity("one"))).isTrue();
    assertThat(WHOSE.isAlwaysSomebodys(identity("nobodys"))).isFalse();
    assertThat(WHOSE.changes(identity("one"))).isEmpty();
    assertThat(WHOSE.changes(identity("moved")))
        .containsExactlyInAnyOrder(
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2025-06-01"),
            LocalDate.parse("2025-07-01"),
            LocalDate.parse("2025-08-01"),
            LocalDate.parse("2025-09-01"));
  }
}
