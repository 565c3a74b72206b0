package dev.banrules.testkit.edit;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Vendor;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Copies of lists, catalogs and devices with one part left out or replaced. */
public final class Edits {

  private Edits() {}

  /**
   * {@return a list without the element at a position}
   *
   * @param <T> the type of the elements
   * @param list the list
   * @param index the position
   */
  public static <T> ImmutableList<T> without(List<T> list, int index) {
    ImmutableList.Builder<T> rest = ImmutableList.builderWithExpectedSize(list.size());
    return rest.addAll(list.subList(0, index)).addAll(list.subList(index + 1, list.size())).build();
  }

  /**
   * {@return a collection without one of its elements}
   *
   * @param <T> the type of the elements
   * @param all the collection
   * @param element the element
   */
  public static <T> ImmutableList<T> withoutElement(Collection<T> all, T element) {
    return all.stream().filter(e -> !e.equals(element)).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return a list with another element at a position}
   *
   * @param <T> the type of the elements
   * @param list the list
   * @param index the position
   * @param element the element
   */
  public static <T> ImmutableList<T> with(List<T> list, int index, T element) {
    ImmutableList.Builder<T> changed = ImmutableList.builderWithExpectedSize(list.size());
    return changed
        .addAll(list.subList(0, index))
        .add(element)
        .addAll(list.subList(index + 1, list.size()))
        .build();
  }

  /**
   * {@return catalogs, each changed in the same way}
   *
   * @param catalogs the catalogs
   * @param change the change
   * @throws IllegalArgumentException if the outcome is not sound
   */
  public static CatalogSet eachCatalog(CatalogSet catalogs, UnaryOperator<Catalog> change) {
    return CatalogSet.of(
        catalogs.catalogs().stream().map(change).collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return catalogs without a ban}
   *
   * @param catalogs the catalogs
   * @param ban the ban
   */
  public static CatalogSet withoutBan(CatalogSet catalogs, Ban ban) {
    return eachCatalog(
        catalogs,
        catalog ->
            Catalog.builder().from(catalog).bans(withoutElement(catalog.bans(), ban)).build());
  }

  /**
   * {@return catalogs with a ban in place of another}
   *
   * @param catalogs the catalogs
   * @param old the ban to replace
   * @param ban the new one
   */
  public static CatalogSet replaceBan(CatalogSet catalogs, Ban old, Ban ban) {
    return eachCatalog(
        catalogs,
        catalog ->
            Catalog.builder()
                .from(catalog)
                .bans(catalog.bans().stream().map(b -> b.equals(old) ? ban : b).toList())
                .build());
  }

  /**
   * {@return catalogs with a vendor in place of another}
   *
   * @param catalogs the catalogs
   * @param old the vendor to replace
   * @param vendor the new one
   */
  public static CatalogSet replaceVendor(CatalogSet catalogs, Vendor old, Vendor vendor) {
    return eachCatalog(
        catalogs,
        catalog ->
            Catalog.builder()
                .from(catalog)
                .vendors(catalog.vendors().stream().map(v -> v.equals(old) ? vendor : v).toList())
                .build());
  }

  /**
   * {@return a device with other software}
   *
   * @param device the device
   * @param software the software
   */
  public static DeviceProfile withSoftware(DeviceProfile device, List<Software> software) {
    return DeviceProfile.builder().from(device).software(software).build();
  }
}
