package dev.banrules.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogCheckTest {

  private static final Scope GOVERNMENT = Scope.Devices.of(Scope.Relation.GOVERNMENT_DEVICES);
  private static final Target GAMES = new Target.ByCategory("games");

  private static Catalog.Builder catalog(String id) {
    return Catalog.builder().id(Id.of(id)).version(1);
  }

  private static Vendor.Builder vendor(String id) {
    return Vendor.builder().id(Id.of(id)).name(id);
  }

  private static Application.Builder application(String id, String vendor) {
    return Application.builder().id(Id.of(id)).name(id).vendor(Id.of(vendor));
  }

  private static Ban ban(String id, String jurisdiction, Target target, Scope scope) {
    return Ban.builder()
        .id(Id.of(id))
        .title(id)
        .authority("somebody")
        .jurisdiction(Jurisdiction.of(jurisdiction))
        .target(target)
        .scope(scope)
        .addProhibits(Conduct.USE)
        .timeline(Timeline.builder().effective(LocalDate.parse("2025-05-01")).build())
        .build();
  }

  private static JurisdictionEntry place(String code, Membership... members) {
    return new JurisdictionEntry(Jurisdiction.of(code), code, ImmutableList.copyOf(members));
  }

  private static Membership member(String code) {
    return new Membership(Jurisdiction.of(code), Period.ALWAYS);
  }

  private static Membership member(String code, String from, String until) {
    return new Membership(Jurisdiction.of(code), Period.of(day(from), day(until)));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Stake stake(String owner, Share share, Period period) {
    return new Stake(Id.of(owner), share, false, period);
  }

  private static Share percent(String text) {
    return Share.exactly(Percent.parse(text));
  }

  private static List<String> problemsIn(Catalog... catalogs) {
    return CatalogCheck.problemsIn(List.of(catalogs)).stream()
        .map(p -> p.catalog() + " " + p.pointer() + ": " + p.message())
        .toList();
  }

  @Test
  void findsNothingWhereAllIsDefinedWhereverItIs() {
    Catalog places =
        catalog("places").addJurisdictions(place("EU", member("DE"), member("FR"))).build();
    Catalog vendors =
        catalog("vendors")
            .addVendors(
                vendor("a").build(),
                vendor("b")
                    .addStakes(stake("a", percent("50"), Period.ALWAYS))
                    .addSuccessorOf(new Succession<>(Id.of("a"), Optional.empty()))
                    .build())
            .build();
    Catalog bans =
        catalog("bans")
            .addApplications(
                application("x", "a").build(),
                application("y", "b")
                    .addEmbeds(Id.of("x"))
                    .addSuccessorOf(new Succession<>(Id.of("x"), Optional.empty()))
                    .build())
            .addBans(ban("eu", "EU", new Target.ByVendor(Id.of("a"), Reach.self()), GOVERNMENT))
            .addBans(ban("de", "DE-BY", GAMES, GOVERNMENT))
            .build();

    assertThat(problemsIn(bans, places, vendors)).isEmpty();
  }

  @Test
  void findsSecondDefinitionsInOneAndInSeveral() {
    Catalog one =
        catalog("own")
            .addJurisdictions(place("EU"), place("EU"))
            .addVendors(vendor("a").build(), vendor("a").build())
            .addApplications(application("x", "a").build(), application("x", "a").build())
            .addBans(ban("b", "CA", GAMES, GOVERNMENT), ban("b", "CA", GAMES, GOVERNMENT))
            .build();
    Catalog other = catalog("own").addVendors(vendor("a").build()).build();

    assertThat(problemsIn(one, other))
        .containsExactly(
            "0 /jurisdictions/1/id: found a second definition of `EU`, expected an id that is not"
                + " defined at /jurisdictions/0/id of catalog `own`",
            "0 /vendors/1/id: found a second definition of `a`, expected an id that is not"
                + " defined at /vendors/0/id of catalog `own`",
            "0 /applications/1/id: found a second definition of `x`, expected an id that is not"
                + " defined at /applications/0/id of catalog `own`",
            "0 /bans/1/id: found a second definition of `b`, expected an id that is not defined"
                + " at /bans/0/id of catalog `own`",
            "1 /id: found a second definition of `own`, expected an id that is not defined at /id"
                + " of catalog `own`",
            "1 /vendors/0/id: found a second definition of `a`, expected an id that is not"
                + " defined at /vendors/0/id of catalog `own`");
  }

  @Test
  void findsReferencesOfVendorsThatLeadNowhere() {
    Catalog catalog =
        catalog("own")
            .addVendors(
                vendor("tencent").build(),
                vendor("riot")
                    .addStakes(
                        stake("tencent", percent("10"), Period.ALWAYS),
                        stake("tensent", percent("10"), Period.ALWAYS))
                    .addSuccessorOf(
                        new Succession<>(Id.of("tencent"), Optional.empty()),
                        new Succession<>(Id.of("zzz"), Optional.empty()))
                    .build())
            .build();

    assertThat(problemsIn(catalog))
        .containsExactly(
            "0 /vendors/1/stakes/1/owner: found `tensent`, expected the id of one that a catalog"
                + " defines: did you mean `tencent`?",
            "0 /vendors/1/successorOf/1/id: found `zzz`, expected the id of one that a catalog"
                + " defines");
  }

  @Test
  void findsReferencesOfApplicationsThatLeadNowhere() {
    Catalog catalog =
        catalog("own")
            .addVendors(vendor("tencent").build())
            .addApplications(
                application("wechat", "tencent").build(),
                application("qq", "tencent1")
                    .addEmbeds(Id.of("wechat"), Id.of("wechst"))
                    .addSuccessorOf(new Succession<>(Id.of("tencent"), Optional.empty()))
                    .build())
            .build();

    assertThat(problemsIn(catalog))
        .containsExactly(
            "0 /applications/1/vendor: found `tencent1`, expected the id of one that a catalog"
                + " defines: did you mean `tencent`?",
            "0 /applications/1/embeds/1: found `wechst`, expected the id of one that a catalog"
                + " defines: did you mean `wechat`?",
            "0 /applications/1/successorOf/0/id: found `tencent`, expected the id of one that a"
                + " catalog defines");
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "US, US-TX, US-TX lies within US",
    "US-TX, US, US-TX lies within US",
    "EU, FR, FR lies within EU",
    "EU, FR-PAC, FR-PAC lies within EU",
    "EU, GB, GB lies within EU",
    "EEA, FR, FR lies within EEA",
    "US, EU, ''",
    "US, US, ''",
    "US-TX, US-TN, ''",
    "EEA, GB, ''"
  })
  void findsPlacesOfAnApplicationsVendorsOfWhichOneLiesWithinAnother(
      String first, String second, String found) {
    // Nobody was in the EEA through the EU while GB was in the EU.
    Catalog catalog =
        catalog("own")
            .addJurisdictions(
                place("EU", member("FR"), member("GB", "2000-01-01", "2020-02-01")),
                place("EEA", member("EU", "2020-02-01", "2030-01-01")))
            .addVendors(vendor("a").build())
            .addApplications(
                Application.builder()
                    .id(Id.of("x"))
                    .name("x")
                    .addVendors(
                        within("a", first, Period.of(day("2021-01-01"), day("2022-01-01"))),
                        within("a", second, Period.from(day("2025-01-01"))))
                    .build())
            .build();

    List<String> expected =
        found.isEmpty()
            ? List.of()
            : List.of(
                "0 /applications/0/vendor/"
                    + (found.startsWith(first + " ") ? 0 : 1)
                    + "/within: found `"
                    + found.replace(" lies within ", "`, which lies within `")
                    + "`, expected places of which none lies within another");
    assertThat(problemsIn(catalog)).isEqualTo(expected);
  }

  private static ApplicationVendor within(String vendor, String place, Period period) {
    return new ApplicationVendor(Id.of(vendor), period, Optional.of(Jurisdiction.of(place)));
  }

  @Test
  void findsReferencesOfListsThatLeadNowhere() {
    Catalog catalog =
        catalog("own")
            .addLists(
                SoftwareList.builder()
                    .id(Id.of("list"))
                    .name("List")
                    .keeper(Jurisdiction.of("US/house"))
                    .addEntries(
                        ListEntry.always(Target.ByApplication.of(Id.of("x"))),
                        ListEntry.always(new Target.ByVendor(Id.of("a"), Reach.self())))
                    .addCleared(ListEntry.always(Target.ByApplication.of(Id.of("y"))))
                    .build())
            .addBans(ban("b", "CA", new Target.Listed(Id.of("lst")), GOVERNMENT))
            .build();

    assertThat(problemsIn(catalog))
        .containsExactly(
            "0 /lists/0/keeper: found `US/house`, expected a jurisdiction that a catalog defines",
            "0 /lists/0/entries/0/application: found `x`, expected the id of one that a catalog"
                + " defines",
            "0 /lists/0/entries/1/vendor: found `a`, expected the id of one that a catalog defines",
            "0 /lists/0/cleared/0/application: found `y`, expected the id of one that a catalog"
                + " defines",
            "0 /bans/0/target/listed: found `lst`, expected the id of one that a catalog defines:"
                + " did you mean `list`?");
  }

  @Test
  void findsReferencesInTargetsHoweverDeep() {
    Target deep =
        new Target.AllOf(
            ImmutableList.of(
                GAMES,
                new Target.ByOrigin(ImmutableSet.of(Country.of("CN")), Optional.empty()),
                new Target.AnyOf(
                    ImmutableList.of(
                        new Target.ByVendor(Id.of("tencent"), Reach.self()),
                        new Target.Not(Target.ByApplication.of(Id.of("wechet"))))),
                new Target.ByVendor(Id.of("tencet"), Reach.self())));
    Catalog catalog =
        catalog("own")
            .addVendors(vendor("tencent").build())
            .addApplications(application("wechat", "tencent").build())
            .addBans(ban("b", "CA", deep, GOVERNMENT))
            .build();

    assertThat(problemsIn(catalog))
        .containsExactly(
            "0 /bans/0/target/allOf/2/anyOf/1/not/application: found `wechet`, expected the id of"
                + " one that a catalog defines: did you mean `wechat`?",
            "0 /bans/0/target/allOf/3/vendor: found `tencet`, expected the id of one that a"
                + " catalog defines: did you mean `tencent`?");
  }

  @Test
  void findsJurisdictionsInScopesHoweverDeep() {
    Scope deep =
        new Scope.AllOf(
            ImmutableList.of(
                new Scope.OnPlatform(ImmutableSet.of(Platform.IOS)),
                new Scope.OfFormFactor(ImmutableSet.of(FormFactor.PHONE)),
                new Scope.AnyOf(
                    ImmutableList.of(
                        GOVERNMENT,
                        new Scope.Not(
                            new Scope.Devices(
                                Scope.Relation.OWN_DEVICES,
                                Optional.of(Jurisdiction.of("x-acne")),
                                false,
                                ImmutableSet.of(
                                    Jurisdiction.of("CA"), Jurisdiction.of("CA/common")))))),
                new Scope.CriticalInfrastructure(
                    Optional.of(Jurisdiction.of("ASEAN")), ImmutableSet.of("energy"))));
    Catalog catalog =
        catalog("own")
            .addJurisdictions(place("CA/commons"), place("x-acme"))
            .addBans(ban("b", "EUU", GAMES, deep))
            .build();

    assertThat(problemsIn(catalog))
        .containsExactly(
            "0 /bans/0/jurisdiction: found `EUU`, expected a jurisdiction that a catalog defines",
            "0 /bans/0/scope/allOf/2/anyOf/1/not/of: found `x-acne`, expected a jurisdiction"
                + " that a catalog defines: did you mean `x-acme`?",
            "0 /bans/0/scope/allOf/2/anyOf/1/not/except/1: found `CA/common`, expected a jurisdiction"
                + " that a catalog defines: did you mean `CA/commons`?",
            "0 /bans/0/scope/allOf/3/of: found `ASEAN`, expected a jurisdiction that a catalog defines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CA", "CA-ON", "US-TX-austin"})
  void countriesAndWhatIsBelowThemNeedNoDefinition(String code) {
    assertThat(problemsIn(catalog("own").addBans(ban("b", code, GAMES, GOVERNMENT)).build()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "US-TEX, US-TX",
    "US-TEX-austin, US-TX-austin",
    "US-ZZ, US-AZ",
    "BE-FWA, BE-FWB",
    "CA-999, ''"
  })
  void partsOfCountriesAreInIso3166OrDefined(String code, String meant) {
    Catalog.Builder own = catalog("own").addJurisdictions(place("BE-FWB"));

    assertThat(problemsIn(own.addBans(ban("b", code, GAMES, GOVERNMENT)).build()))
        .containsExactly(
            "0 /bans/0/jurisdiction: found `"
                + code
                + "`, expected a place that ISO 3166-2 lists or a catalog defines, or one below it"
                + (meant.isEmpty() ? "" : ": did you mean `" + meant + "`?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BE-FWB", "BE-FWB-schools"})
  void aPartThatACatalogDefinesIsOneWhateverIsoLists(String code) {
    Catalog.Builder own = catalog("own").addJurisdictions(place("BE-FWB"));

    assertThat(problemsIn(own.addBans(ban("b", code, GAMES, GOVERNMENT)).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CA/commons", "CA-ON/health", "EU", "x-acme", "x-acme/it"})
  void bodiesOrganisationsAndSupranationalPlacesDo(String code) {
    Catalog undefined = catalog("own").addBans(ban("b", code, GAMES, GOVERNMENT)).build();
    Catalog definition = catalog("places").addJurisdictions(place(code)).build();

    assertThat(problemsIn(undefined))
        .containsExactly(
            "0 /bans/0/jurisdiction: found `"
                + code
                + "`, expected a jurisdiction that a catalog defines");
    assertThat(problemsIn(undefined, definition)).isEmpty();
  }

  @Test
  void findsMembersThatAreNotDefined() {
    Catalog catalog =
        catalog("own").addJurisdictions(place("EU", member("DE"), member("EEA"))).build();

    assertThat(problemsIn(catalog))
        .containsExactly(
            "0 /jurisdictions/0/members/1/id: found `EEA`, expected a jurisdiction that a catalog defines");
  }

  @Test
  void findsStakesOfMoreThanTheWhole() {
    Catalog catalog =
        catalog("own")
            .addVendors(
                vendor("a").build(),
                vendor("b")
                    .addStakes(
                        stake("a", percent("60"), Period.ALWAYS),
                        stake("a", percent("40.000001"), Period.ALWAYS))
                    .build())
            .build();

    assertThat(problemsIn(catalog))
        .containsExactly(
            "0 /vendors/1/stakes: found stakes of at least 100.000001% together, expected stakes"
                + " that add up to at most 100 at every date");
  }

  @Test
  void anExceptionNamesAllProblems() {
    Catalog catalog =
        catalog("own")
            .addApplications(application("x", "a").build(), application("y", "b").build())
            .build();

    assertThatExceptionOfType(InvalidCatalogException.class)
        .isThrownBy(() -> CatalogSet.of(catalog))
        .withMessage(
            "2 problem(s)\n"
                + "catalog 0 at /applications/0/vendor: found `a`, expected the id of one that a"
                + " catalog defines\n"
                + "catalog 0 at /applications/1/vendor: found `b`, expected the id of one that a"
                + " catalog defines")
        .satisfies(e -> assertThat(e.problems()).hasSize(2));
  }
}
