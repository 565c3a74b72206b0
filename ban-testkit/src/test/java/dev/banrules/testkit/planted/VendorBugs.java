package dev.banrules.testkit.planted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.testkit.Case;
import java.util.function.Predicate;

/** Misreadings of semantics §5, "Whose application". */
final class VendorBugs {

  private static final Id<Vendor> NOBODY = Id.of("nobody");

  private VendorBugs() {}

  /** Whose an application is by place is overlooked. */
  static Case placesOfVendorsAreOverlooked(Case question) {
    return vendors(question, vendor -> vendor.within().isEmpty());
  }

  /** Where vendors are named by place, the one of all other places is forgotten. */
  static Case otherPlacesHaveNoVendor(Case question) {
    return Rewriting.applications(
        question,
        application ->
            application.vendors().stream().allMatch(vendor -> vendor.within().isEmpty())
                ? application
                : kept(application, vendor -> vendor.within().isPresent()));
  }

  /** An application stays with the vendor that had it first. */
  static Case handoversAreOverlooked(Case question) {
    return vendors(question, vendor -> vendor.period().from().isEmpty());
  }

  private static Case vendors(Case question, Predicate<ApplicationVendor> which) {
    return Rewriting.applications(question, application -> kept(application, which));
  }

  private static Application kept(Application application, Predicate<ApplicationVendor> which) {
    return Application.builder()
        .from(application)
        .vendors(application.vendors().stream().filter(which).collect(toImmutableList()))
        .build();
  }

  /** A device whose location is not stated is where no vendor's place is. */
  static Case missingLocationIsElsewhere(Case question) {
    boolean asked =
        question.catalogs().applications().stream()
            .flatMap(application -> application.vendors().stream())
            .anyMatch(vendor -> vendor.within().isPresent());
    return asked
        ? question.withDevice(
            DeviceProfile.builder()
                .from(question.device())
                .location(question.device().location().orElse(ImmutableSet.of()))
                .build())
        : question;
  }

  /** An application whose vendor is not known is taken for one of nobody who is reached. */
  static Case noVendorIsAnInnocentOne(Case question) {
    CatalogSet catalogs = question.catalogs();
    Catalog first = catalogs.catalogs().get(0);
    Vendor nobody =
        Vendor.builder()
            .id(NOBODY)
            .name("Nobody in particular")
            .addCountries(Country.of("IS"))
            .build();
    Case withNobody =
        Rewriting.catalogs(
            question,
            catalog ->
                catalog.id().equals(first.id())
                    ? Catalog.builder().from(catalog).addVendors(nobody).build()
                    : catalog);
    return Rewriting.applications(
        withNobody,
        application ->
            application.vendors().isEmpty()
                ? Application.builder()
                    .from(application)
                    .vendors(ImmutableList.of(ApplicationVendor.always(NOBODY)))
                    .build()
                : application);
  }
}
