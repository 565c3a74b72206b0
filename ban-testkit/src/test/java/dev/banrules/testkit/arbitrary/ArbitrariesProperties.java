package dev.banrules.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogCheck;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.catalog.StakeTotals;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;

/** Every type of the model can be drawn by naming it, and what is drawn is sound. */
class ArbitrariesProperties {

  @Property(tries = 200)
  void nothingButForAllIsNeeded(
      @ForAll CatalogSet catalogs,
      @ForAll DeviceProfile device,
      @ForAll Catalog catalog,
      @ForAll Ban ban,
      @ForAll Vendor vendor,
      @ForAll Scope scope,
      @ForAll Target.Not target,
      @ForAll Timeline timeline,
      @ForAll Waiver waiver,
      @ForAll List<Software> software,
      @ForAll Identifier identifier,
      @ForAll Jurisdiction place,
      @ForAll Percent percent,
      @ForAll Share share,
      @ForAll Id<Vendor> id,
      @ForAll Succession<Vendor> succession,
      @ForAll Verdict verdict) {
    assertThat(CatalogCheck.problemsIn(catalogs.catalogs())).isEmpty();
    assertThat(CatalogCheck.problemsIn(List.of(catalog))).isEmpty();
    assertThat(StakeTotals.firstExcess(vendor.stakes())).isEmpty();
    assertThat(catalogs.bans()).isNotEmpty();
  }

  @Property(tries = 200)
  @Domain(BanRulesDomain.class)
  void theDomainDrawsDaysBesideBoundaries(@ForAll LocalDate day, @ForAll DeviceProfile device) {
    assertThat(Days.CALENDAR)
        .anyMatch(boundary -> Math.abs(boundary.toEpochDay() - day.toEpochDay()) <= 1);
  }

  @Property(tries = 200)
  void everyTypeCanBeDrawn(@ForAll("types") Class<?> type, @ForAll Random random) {
    assertThat(BanArbitraries.of(type).generator(1).next(random).value()).isInstanceOf(type);
  }

  @Property(tries = 100)
  void shrinkingComesToAnEnd(@ForAll Random random) {
    Shrinkable<Case> sample = BanArbitraries.of(Case.class).generator(1).next(random);
    Shrinkable<Case> simplest = sample;
    int steps = 0;
    for (var next = first(simplest); next != null; next = first(simplest)) {
      assertThat(next.distance()).isLessThan(simplest.distance());
      assertThat(next.value()).isNotEqualTo(simplest.value());
      simplest = next;
      steps++;
    }
    assertThat(steps).isLessThan(1000);
    assertThat(simplest.value().catalogs().catalogs()).hasSize(1);
    assertThat(simplest.value().catalogs().bans()).isEmpty();
    assertThat(simplest.value().catalogs().vendors()).isEmpty();
    assertThat(simplest.value().device().software()).isEmpty();
  }

  private static @Nullable Shrinkable<Case> first(Shrinkable<Case> sample) {
    return sample.shrink().findFirst().orElse(null);
  }

  @Provide
  Arbitrary<Class<?>> types() {
    return Arbitraries.of(BanArbitraries.types());
  }
}
