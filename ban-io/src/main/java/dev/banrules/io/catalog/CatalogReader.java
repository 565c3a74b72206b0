package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogCoverage;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.reference.ReferenceCheck.Kind;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;
import java.time.LocalDate;

/** Reads a catalog document (format "Catalog"). */
final class CatalogReader {

  static final String FORMAT = "ban-catalog/1";

  private final References references;

  private CatalogReader(References references) {
    this.references = references;
  }

  /** A reader of catalogs that notes what they define and refer to. */
  static ValueReader<Catalog> of(References references) {
    return new CatalogReader(references).catalog();
  }

  private ValueReader<Catalog> catalog() {
    ObjectShape shape = new ObjectShape("a catalog");
    shape.required("format", Scalars.exactly(FORMAT));
    Field<Id<Catalog>> id = shape.required("id", references.defining(Kind.CATALOG, Scalars.id()));
    Field<Integer> version = shape.required("version", Scalars.integer(1, Integer.MAX_VALUE));
    Field<LocalDate> issued = shape.optional("issued", Scalars.DATE);
    Field<ImmutableList<JurisdictionEntry>> jurisdictions =
        shape.optional("jurisdictions", Lists.of(jurisdiction()));
    Field<ImmutableList<Vendor>> vendors =
        shape.optional("vendors", Lists.of(new VendorReader(references).vendor()));
    Field<ImmutableList<Application>> applications =
        shape.optional("applications", Lists.of(new ApplicationReader(references).application()));
    Field<ImmutableList<SoftwareList>> lists =
        shape.optional("lists", Lists.of(new ListReader(references).list()));
    Field<ImmutableList<Ban>> bans =
        shape.optional("bans", Lists.of(new BanReader(references).ban()));
    var coverage = shape.optional("coverage", Lists.of(coverage()));
    return shape.reads(
        values ->
            Catalog.builder()
                .id(values.get(id))
                .version(values.get(version))
                .issued(values.find(issued))
                .jurisdictions(values.or(jurisdictions, ImmutableList.of()))
                .vendors(values.or(vendors, ImmutableList.of()))
                .applications(values.or(applications, ImmutableList.of()))
                .lists(values.or(lists, ImmutableList.of()))
                .bans(values.or(bans, ImmutableList.of()))
                .coverage(values.or(coverage, ImmutableList.of()))
                .build());
  }

  private ValueReader<JurisdictionEntry> jurisdiction() {
    ObjectShape shape = new ObjectShape("a jurisdiction");
    var id = shape.required("id", references.defining(Kind.JURISDICTION, Scalars.JURISDICTION));
    var name = shape.required("name", Scalars.NAME);
    var members = shape.optional("members", Lists.of(member()));
    return references.members(
        shape.reads(
            values ->
                new JurisdictionEntry(
                    values.get(id), values.get(name), values.or(members, ImmutableList.of()))));
  }

  private ValueReader<Membership> member() {
    ObjectShape shape = new ObjectShape("a member");
    var id = shape.required("id", references.jurisdiction(Scalars.JURISDICTION));
    var from = shape.optional("from", Scalars.DATE);
    var until = shape.optional("until", Scalars.DATE);
    return shape.reads(
        values ->
            new Membership(values.get(id), new Period(values.find(from), values.find(until))));
  }

  private ValueReader<CatalogCoverage> coverage() {
    ObjectShape shape = new ObjectShape("an entry of `coverage`");
    var jurisdiction =
        shape.required("jurisdiction", references.jurisdiction(Scalars.JURISDICTION));
    var reviewed = shape.optional("reviewed", Scalars.DATE);
    var complete = shape.optional("complete", Scalars.FLAG);
    var omits = shape.optional("omits", Lists.of(Scalars.TEXT));
    return shape.reads(
        values ->
            new CatalogCoverage(
                values.get(jurisdiction),
                values.find(reviewed),
                values.find(complete),
                values.or(omits, ImmutableList.of())));
  }

  static <T> ValueReader<Succession<T>> succession(ValueReader<Id<T>> reference) {
    ObjectShape shape = new ObjectShape("a predecessor");
    Field<Id<T>> id = shape.required("id", reference);
    Field<LocalDate> from = shape.optional("from", Scalars.DATE);
    return shape.reads(values -> new Succession<>(values.get(id), values.find(from)));
  }
}
