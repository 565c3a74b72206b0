package dev.banrules.rules;

import static dev.banrules.rules.Samples.EFFECTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Suspension;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/**
 * Inputs so large that an engine whose work grows with the square of their size would take an hour.
 * The growth of all inputs is measured by {@code ban-benchmarks/run Growth}.
 */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class GrowthTest {

  private static final int MANY = 100_000;
  private static final LocalDate AT = LocalDate.of(2026, 6, 1);
  private static final Target GAME = Target.ByApplication.of(Id.of("game"));

  private static <T> ImmutableList<T> times(int number, IntFunction<T> of) {
    return IntStream.range(0, number).mapToObj(of).collect(ImmutableList.toImmutableList());
  }

  private static Verdict audit(Catalog.Builder catalog, List<Waiver> waivers, String... products) {
    DeviceProfile device =
        Samples.device()
            .location(ImmutableSet.of(Jurisdiction.of("CA")))
            .software(products(products))
            .build();
    return BanRules.compile(CatalogSet.of(catalog.build()), waivers).audit(device, AT);
  }

  private static List<Software> products(String... identifiers) {
    return ImmutableList.copyOf(identifiers).stream()
        .map(identifier -> Samples.software(identifier).build())
        .toList();
  }

  private static Catalog.Builder acme(Ban ban) {
    return Samples.catalog()
        .addVendors(Samples.vendor("acme").build())
        .addApplications(Samples.application("game", "acme").build())
        .addBans(ban);
  }

  @Test
  void stakesInARingWithAffiliates() {
    int vendors = 30_000;
    Reach reach = new Reach(Optional.of(Threshold.parse(">50")), true, false, true, false);
    Catalog.Builder catalog =
        Samples.catalog()
            .vendors(
                times(
                    vendors,
                    i ->
                        Samples.vendor("v" + i)
                            .addStakes(
                                new Stake(
                                    Id.of("v" + (i + 1) % vendors),
                                    Share.exactly(Percent.parse("60")),
                                    false,
                                    Period.ALWAYS))
                            .build()))
            .addApplications(Samples.application("game", "v0").build())
            .addBans(Samples.ban("b").target(new Target.ByVendor(Id.of("v7"), reach)).build());

    assertThat(audit(catalog, List.of(), "deb:game").findings()).hasSize(1);
  }

  @Test
  void ownersOfOneVendor() {
    Reach reach = Reach.subsidiaries(Threshold.parse(">50"));
    int owners = 50_000;
    Catalog.Builder catalog =
        Samples.catalog()
            .vendors(
                times(owners, i -> Samples.vendor("v" + i).addStakes(stake("fund", "60")).build()))
            .addVendors(Samples.vendor("fund").build())
            .addVendors(
                Samples.vendor("acme").stakes(times(owners, i -> stake("v" + i, "0.0015"))).build())
            .addApplications(Samples.application("game", "acme").build())
            .addBans(Samples.ban("b").target(new Target.ByVendor(Id.of("fund"), reach)).build());

    assertThat(audit(catalog, List.of(), "deb:game").findings()).hasSize(1);
  }

  private static Stake stake(String owner, String percent) {
    return new Stake(Id.of(owner), Share.exactly(Percent.parse(percent)), false, Period.ALWAYS);
  }

  @Test
  void productsOnAListOfAsMany() {
    int number = 50_000;
    Catalog.Builder catalog =
        Samples.catalog()
            .addVendors(Samples.vendor("acme").build())
            .applications(times(number, i -> Samples.application("a" + i, "acme").build()))
            .addLists(
                SoftwareList.builder()
                    .id(Id.of("list"))
                    .name("List")
                    .entries(
                        times(
                            number, i -> ListEntry.always(Target.ByApplication.of(Id.of("a" + i)))))
                    .build())
            .addBans(Samples.ban("b").target(new Target.Listed(Id.of("list"))).build());
    String[] products = times(number, i -> "deb:a" + i).toArray(new String[0]);

    assertThat(audit(catalog, List.of(), products).findings()).hasSize(number);
  }

  @Test
  void waiversForOtherDevices() {
    List<Waiver> waivers =
        times(
            MANY,
            i ->
                Samples.waiver("w" + i)
                    .devices(ImmutableSet.of("other-" + i))
                    .from(EFFECTIVE.plusDays(i))
                    .until(EFFECTIVE.plusDays(2L * i + 1))
                    .build());

    assertThat(audit(acme(Samples.ban("b").target(GAME).build()), waivers, "deb:game").findings())
        .hasSize(1);
  }

  @Test
  void suspensionsOneAfterTheOther() {
    Timeline timeline =
        Timeline.builder()
            .effective(AT.minusYears(900))
            .suspended(
                times(
                    MANY,
                    i ->
                        new Suspension(
                            AT.minusDays(i),
                            Optional.of(AT.minusDays(i - 1L)),
                            Optional.empty(),
                            Optional.empty())))
            .build();

    assertThat(
            audit(
                    acme(Samples.ban("b").target(GAME).timeline(timeline).build()),
                    List.of(),
                    "deb:game")
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.consequence()).isEqualTo(Consequence.SUSPENDED);
              assertThat(finding.since()).contains(AT.minusDays(MANY - 1L));
            });
  }

  @Test
  void membersOfAUnion() {
    Ban ban =
        Samples.ban("b")
            .target(GAME)
            .jurisdiction(Jurisdiction.of("UNION"))
            .scope(Scope.Devices.of(Scope.Relation.ALL_DEVICES))
            .build();
    Catalog.Builder catalog =
        acme(ban)
            .addJurisdictions(
                Samples.place(
                    "UNION",
                    times(
                            MANY,
                            i ->
                                Samples.member(
                                    i == 0 ? "CA" : "FR", Period.from(EFFECTIVE.minusDays(i))))
                        .toArray(Membership[]::new)));

    assertThat(audit(catalog, List.of(), "deb:game").findings()).hasSize(1);
  }
}
