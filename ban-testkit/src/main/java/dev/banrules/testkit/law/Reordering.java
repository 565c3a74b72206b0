package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.testkit.Case;
import java.util.List;

/** One and the same change of order, made everywhere in a case where order means nothing. */
@FunctionalInterface
interface Reordering {

  <T> ImmutableList<T> of(List<T> list);

  private <T> ImmutableSet<T> of(ImmutableSet<T> set) {
    return ImmutableSet.copyOf(of(set.asList()));
  }

  default Case of(Case question) {
    return new Case(
        CatalogSet.of(of(question.catalogs().catalogs()).stream().map(this::of).toList()),
        of(question.waivers()),
        of(question.device()),
        question.at(),
        question.options());
  }

  private Catalog of(Catalog catalog) {
    return Catalog.builder()
        .from(catalog)
        .jurisdictions(of(catalog.jurisdictions()).stream().map(this::of).toList())
        .vendors(of(catalog.vendors()).stream().map(this::of).toList())
        .applications(of(catalog.applications()).stream().map(this::of).toList())
        .lists(of(catalog.lists()).stream().map(this::of).toList())
        .bans(of(catalog.bans()))
        .build();
  }

  private SoftwareList of(SoftwareList list) {
    return SoftwareList.builder()
        .from(list)
        .entries(of(list.entries()))
        .cleared(of(list.cleared()))
        .build();
  }

  private JurisdictionEntry of(JurisdictionEntry entry) {
    return new JurisdictionEntry(entry.id(), entry.name(), of(entry.members()));
  }

  private Vendor of(Vendor vendor) {
    return Vendor.builder()
        .from(vendor)
        .aliases(of(vendor.aliases()))
        .countries(of(vendor.countries()))
        .identifiers(of(vendor.identifiers()))
        .stakes(of(vendor.stakes()))
        .successorOf(of(vendor.successorOf()))
        .build();
  }

  private Application of(Application application) {
    return Application.builder()
        .from(application)
        .names(of(application.names()))
        .vendors(of(application.vendors()))
        .categories(application.categories().map(this::of))
        .identifiers(of(application.identifiers()))
        .successorOf(of(application.successorOf()))
        .build();
  }

  private DeviceProfile of(DeviceProfile device) {
    return DeviceProfile.builder()
        .from(device)
        .location(device.location().map(this::of))
        .contractsWith(device.contractsWith().map(this::of))
        .enrolledWith(device.enrolledWith().map(this::of))
        .networks(device.networks().map(this::of))
        .purposes(of(device.purposes()))
        .software(of(device.software()).stream().map(this::of).toList())
        .build();
  }

  private Software of(Software software) {
    return Software.builder().from(software).identifiers(of(software.identifiers())).build();
  }
}
