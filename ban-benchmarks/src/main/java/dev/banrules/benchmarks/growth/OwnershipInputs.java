package dev.banrules.benchmarks.growth;

import static dev.banrules.benchmarks.growth.Parts.AT;
import static dev.banrules.benchmarks.growth.Parts.stake;
import static dev.banrules.benchmarks.growth.Parts.times;
import static dev.banrules.benchmarks.growth.Parts.vendor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.benchmarks.growth.Input.Work;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import dev.banrules.rules.BanRules;
import java.util.List;
import java.util.Optional;

/** Vendors who own each other, and one device with software of the last of them. */
final class OwnershipInputs {

  private static final Target OWNED =
      new Target.ByVendor(Id.of("v0"), Reach.subsidiaries(Threshold.parse(">50")));
  private static final Target SUCCEEDED =
      new Target.ByVendor(Id.of("v0"), new Reach(Optional.empty(), true, false, false, true));
  private static final Target FROM_CHINA =
      new Target.ByOrigin(ImmutableSet.of(Country.of("CN")), Optional.of(Percent.parse("50")));

  private OwnershipInputs() {}

  static ImmutableList<Input> all() {
    return ImmutableList.of(
        new Input("stakes in a chain", 2_000, n -> audit(chain(n), OWNED)),
        new Input("stakes in a chain, affiliates", 500, n -> audit(chain(n), affiliates(n - 1))),
        new Input("stakes in a ring", 2_000, n -> audit(ring(n), OWNED)),
        new Input("stakes in a ring, affiliates", 500, n -> audit(ring(n), affiliates(n - 1))),
        new Input("stakes in a clique", 10_000, n -> audit(clique(n), OWNED)),
        new Input("stakes in a clique, affiliates", 1_000, n -> audit(clique(n), affiliates(1))),
        new Input("stakes in one vendor, owners reached", 1_000, n -> audit(star(n), OWNED)),
        new Input(
            "stakes in one vendor, owners from one country",
            1_000,
            n -> audit(star(n), FROM_CHINA)),
        new Input("stakes of one owner", 2_000, n -> audit(fan(n), OWNED)),
        new Input("predecessors of one vendor", 1_000, n -> audit(successor(n), SUCCEEDED)),
        new Input("vendors of one country", 4_000, n -> audit(compatriots(n), FROM_CHINA)),
        new Input("stakes that begin on different days", 500, n -> audit(overTime(n), OWNED)));
  }

  private static List<Vendor> chain(int number) {
    return times(
        number, i -> i == 0 ? vendor(0).build() : vendor(i).addStakes(stake(i - 1, "60")).build());
  }

  private static List<Vendor> ring(int number) {
    return times(number, i -> vendor(i).addStakes(stake((i + number - 1) % number, "60")).build());
  }

  /** So many stakes that each of some vendors holds the same of each other. */
  private static List<Vendor> clique(int stakes) {
    int vendors = (int) Math.sqrt(stakes) + 1;
    String share = String.valueOf(99 / (vendors + 1.0));
    String percent = share.substring(0, Math.min(share.length(), 5));
    return times(
        vendors,
        i ->
            vendor(i)
                .stakes(
                    times(vendors, j -> j).stream()
                        .filter(j -> j != i)
                        .map(j -> stake(j, percent))
                        .toList())
                .build());
  }

  /** The first owns all others but the last, and those the last together. */
  private static List<Vendor> star(int number) {
    return times(
        number,
        i -> {
          Vendor.Builder vendor = vendor(i).addCountries(Country.of(i < number - 1 ? "CN" : "US"));
          if (i == number - 1) {
            vendor.stakes(times(number - 1, j -> stake(j, percent(90.0 / number))));
          } else if (i > 0) {
            vendor.addStakes(stake(0, "60"));
          }
          return vendor.build();
        });
  }

  private static String percent(double value) {
    return new java.math.BigDecimal(value).setScale(5, java.math.RoundingMode.DOWN).toPlainString();
  }

  private static List<Vendor> fan(int number) {
    return times(
        number, i -> i == 0 ? vendor(0).build() : vendor(i).addStakes(stake(0, "60")).build());
  }

  /** The last succeeds all others, which succeed the first. */
  private static List<Vendor> successor(int number) {
    return times(
        number,
        i -> {
          Vendor.Builder vendor = vendor(i);
          if (i == number - 1) {
            vendor.successorOf(
                times(number - 1, j -> new Succession<>(Id.of("v" + j), Optional.empty())));
          } else if (i > 0) {
            vendor.addSuccessorOf(new Succession<>(Id.of("v0"), Optional.empty()));
          }
          return vendor.build();
        });
  }

  private static List<Vendor> compatriots(int number) {
    return times(number, i -> vendor(i).addCountries(Country.of(i % 2 == 0 ? "CN" : "US")).build());
  }

  private static Work audit(List<Vendor> vendors, Target target) {
    int last = vendors.size() - 1;
    BanRules rules =
        BanRules.compile(
            CatalogSet.of(
                Parts.catalog()
                    .vendors(vendors)
                    .addApplications(Parts.application(0, last).build())
                    .addBans(Parts.ban(0, target).build())
                    .build()));
    DeviceProfile device = Parts.device(List.of(Parts.software(0).build()));
    return () -> rules.audit(device, AT);
  }

  private static Target affiliates(int vendor) {
    return new Target.ByVendor(
        Id.of("v" + vendor),
        new Reach(Optional.of(Threshold.parse(">50")), true, false, true, false));
  }

  /** The first owns the last through another one each day. */
  private static List<Vendor> overTime(int number) {
    return times(
        number,
        i -> {
          Vendor.Builder vendor = vendor(i);
          if (i == number - 1) {
            vendor.stakes(
                times(
                    number - 1,
                    j ->
                        new Stake(
                            Id.of("v" + j),
                            stake(j, "60").share(),
                            false,
                            Period.of(AT.minusDays(j + 1L), AT.minusDays(j)))));
          } else if (i > 0) {
            vendor.addStakes(stake(0, "60"));
          }
          return vendor.build();
        });
  }
}
