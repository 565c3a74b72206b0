package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.Place;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.reference.ReferenceCheck.Kind;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the applications of a catalog. */
final class ApplicationReader {

  private static final ValueReader<Jurisdiction> PLACE = Scalars.parsed(ApplicationReader::place);

  private final References references;
  private final ValueReader<Id<Vendor>> vendor;
  private final ValueReader<ImmutableList<VendorEntry>> severalVendors;

  ApplicationReader(References references) {
    this.references = references;
    this.vendor = references.referring(Kind.VENDOR, Scalars.id());
    this.severalVendors = Lists.some(applicationVendor());
  }

  ValueReader<Application> application() {
    ObjectShape shape = new ObjectShape("an application");
    ValueReader<Id<Application>> reference = references.referring(Kind.APPLICATION, Scalars.id());
    Field<Id<Application>> id =
        shape.required("id", references.defining(Kind.APPLICATION, Scalars.id()));
    var name = shape.required("name", Scalars.NAME);
    var vendors = shape.optional("vendor", this::vendors);
    var names = shape.optional("names", Lists.of(Scalars.NAME));
    var categories = shape.optional("categories", Lists.setOf(Scalars.WORD));
    var identifiers =
        shape.optional("identifiers", Lists.of(Scalars.parsed(IdentifierPattern::parse)));
    var noneKnown = shape.optional("noneKnown", Lists.setOf(Scalars.parsed(IdentifierScheme::of)));
    var hosts = shape.optional("hosts", hosts());
    var embeds = shape.optional("embeds", Lists.of(reference));
    var successorOf = shape.optional("successorOf", Lists.of(CatalogReader.succession(reference)));
    return shape.reads(
        values ->
            Application.builder()
                .id(values.get(id))
                .name(values.get(name))
                .vendors(values.or(vendors, ImmutableList.of()))
                .names(values.or(names, ImmutableList.of()))
                .categories(values.find(categories))
                .identifiers(values.or(identifiers, ImmutableList.of()))
                .noneKnown(values.or(noneKnown, ImmutableSet.of()))
                .hosts(values.or(hosts, ImmutableList.of()))
                .embeds(values.or(embeds, ImmutableList.of()))
                .successorOf(values.or(successorOf, ImmutableList.of()))
                .build());
  }

  /** One id, or a list where days or places tell whose it is. */
  private @Nullable ImmutableList<ApplicationVendor> vendors(DocumentCursor in) {
    if (in.token() == JsonToken.START_ARRAY) {
      ImmutableList<VendorEntry> several = severalVendors.read(in);
      return several == null ? null : checkedTogether(several);
    }
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.wrongType("the id of a vendor, or a list of vendors");
    }
    Id<Vendor> only = vendor.read(in);
    return only == null ? null : ImmutableList.of(ApplicationVendor.always(only));
  }

  private ImmutableList<ApplicationVendor> checkedTogether(ImmutableList<VendorEntry> several) {
    List<Within> places = several.stream().flatMap(entry -> entry.within().stream()).toList();
    references.apart(
        places.stream().map(Within::jurisdiction).toList(),
        places.stream().map(Within::place).toList());
    return several.stream().map(VendorEntry::vendor).collect(ImmutableList.toImmutableList());
  }

  private ValueReader<VendorEntry> applicationVendor() {
    ObjectShape shape = new ObjectShape("a vendor of an application");
    var id = shape.required("id", vendor);
    var from = shape.optional("from", Scalars.DATE);
    var until = shape.optional("until", Scalars.DATE);
    var within = shape.optional("within", within(references.jurisdiction(PLACE)));
    return shape.reads(
        values ->
            new VendorEntry(
                new ApplicationVendor(
                    values.get(id),
                    new Period(values.find(from), values.find(until)),
                    values.find(within).map(Within::jurisdiction)),
                values.find(within)));
  }

  private static ValueReader<Within> within(ValueReader<Jurisdiction> reader) {
    return in -> {
      Jurisdiction jurisdiction = reader.read(in);
      return jurisdiction == null ? null : new Within(jurisdiction, in.place());
    };
  }

  private static Jurisdiction place(String code) {
    Jurisdiction jurisdiction = Jurisdiction.of(code);
    InvalidValueException.check(
        !jurisdiction.isBody(), code, "a place: a jurisdiction code without `/`");
    return jurisdiction;
  }

  /** A vendor as the document has it. */
  private record VendorEntry(ApplicationVendor vendor, Optional<Within> within) {}

  /** A place within which a vendor counts, and where the document names it. */
  private record Within(Jurisdiction jurisdiction, Place place) {}

  static ValueReader<ImmutableList<Host>> hosts() {
    ObjectShape shape = new ObjectShape("a host");
    var domain = shape.required("domain", Scalars.parsed(Host::checkDomain));
    var role = shape.required("role", Scalars.word(HostRole.class));
    return Lists.of(shape.reads(values -> new Host(values.get(domain), values.get(role))));
  }
}
