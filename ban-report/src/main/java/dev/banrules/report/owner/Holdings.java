package dev.banrules.report.owner;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who holds how much of whom on a day. */
public final class Holdings {

  private static final Comparator<Holding> LARGEST_FIRST =
      Comparator.comparing((Holding holding) -> holding.stake().share().max())
          .reversed()
          .thenComparing(holding -> holding.vendor().id());

  private final CatalogSet catalogs;
  private final LocalDate day;

  /**
   * Looks at a day.
   *
   * @param catalogs the catalogs that state the stakes
   * @param day the day
   */
  public Holdings(CatalogSet catalogs, LocalDate day) {
    this.catalogs = catalogs;
    this.day = day;
  }

  /**
   * {@return who holds a vendor, the largest stake first}
   *
   * @param vendor the vendor
   */
  public ImmutableList<Holding> of(Vendor vendor) {
    return vendor.stakes().stream()
        .filter(stake -> stake.period().contains(day))
        .flatMap(
            stake ->
                catalogs.vendor(stake.owner()).stream().map(owner -> new Holding(owner, stake)))
        .sorted(LARGEST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return what a vendor holds, the largest stake first}
   *
   * @param owner the vendor
   */
  public ImmutableList<Holding> by(Vendor owner) {
    return catalogs.vendors().stream()
        .flatMap(
            vendor ->
                vendor.stakes().stream()
                    .filter(stake -> stake.owner().equals(owner.id()))
                    .filter(stake -> stake.period().contains(day))
                    .map(stake -> new Holding(vendor, stake)))
        .sorted(LARGEST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  /** Those who hold a vendor, directly or through others, however little. */
  Map<Id<Vendor>, Vendor> allAbove(Vendor vendor) {
    Map<Id<Vendor>, Vendor> above = new LinkedHashMap<>();
    addAbove(vendor, above);
    above.remove(vendor.id());
    return above;
  }

  private void addAbove(Vendor vendor, Map<Id<Vendor>, Vendor> above) {
    for (Holding holding : of(vendor)) {
      if (above.putIfAbsent(holding.vendor().id(), holding.vendor()) == null) {
        addAbove(holding.vendor(), above);
      }
    }
  }

  /** The stakes that one vendor holds of another on the day. */
  ImmutableList<Stake> between(Id<Vendor> owner, Id<Vendor> owned) {
    return catalogs.vendor(owned).stream()
        .flatMap(vendor -> vendor.stakes().stream())
        .filter(stake -> stake.owner().equals(owner) && stake.period().contains(day))
        .collect(ImmutableList.toImmutableList());
  }
}
