package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.Place;
import dev.banrules.model.catalog.StakeTotals;
import dev.banrules.model.place.Country;
import dev.banrules.model.reference.ReferenceCheck.Kind;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the vendors of a catalog, with who owns them. */
final class VendorReader {

  private final ValueReader<Id<Vendor>> definition;
  private final ValueReader<Id<Vendor>> reference;

  VendorReader(References references) {
    this.definition = references.defining(Kind.VENDOR, Scalars.id());
    this.reference = references.referring(Kind.VENDOR, Scalars.id());
  }

  ValueReader<Vendor> vendor() {
    ObjectShape shape = new ObjectShape("a vendor");
    var id = shape.required("id", definition);
    var name = shape.required("name", Scalars.NAME);
    var country = shape.optional("country", VendorReader::countries);
    var aliases = shape.optional("aliases", Lists.of(Scalars.NAME));
    var identifiers =
        shape.optional("identifiers", Lists.of(Scalars.parsed(IdentifierPattern::parse)));
    var hosts = shape.optional("hosts", ApplicationReader.hosts());
    var stakes = shape.optional("stakes", stakes());
    var successorOf = shape.optional("successorOf", Lists.of(CatalogReader.succession(reference)));
    return shape.reads(
        values ->
            Vendor.builder()
                .id(values.get(id))
                .name(values.get(name))
                .countries(values.or(country, ImmutableSet.of()))
                .aliases(values.or(aliases, ImmutableList.of()))
                .identifiers(values.or(identifiers, ImmutableList.of()))
                .hosts(values.or(hosts, ImmutableList.of()))
                .stakes(values.or(stakes, ImmutableList.of()))
                .successorOf(values.or(successorOf, ImmutableList.of()))
                .build());
  }

  /** One code, or a list where several are claimed. */
  private static @Nullable ImmutableSet<Country> countries(DocumentCursor in) {
    if (in.token() == JsonToken.START_ARRAY) {
      return Lists.someSetOf(Scalars.COUNTRY).read(in);
    }
    Country only = Scalars.COUNTRY.read(in);
    return only == null ? null : ImmutableSet.of(only);
  }

  private ValueReader<ImmutableList<Stake>> stakes() {
    ValueReader<ImmutableList<Stake>> list = Lists.of(stake());
    return in -> {
      Place place = in.place();
      ImmutableList<Stake> stakes = list.read(in);
      if (stakes != null) {
        StakeTotals.firstExcess(stakes)
            .ifPresent(
                excess ->
                    in.error(place, excess, "stakes that add up to at most 100 at every date"));
      }
      return stakes;
    };
  }

  private ValueReader<Stake> stake() {
    ObjectShape shape = new ObjectShape("a stake");
    var owner = shape.required("owner", reference);
    var percent = shape.optional("percent", VendorReader::share);
    var control = shape.optional("control", Scalars.FLAG);
    var from = shape.optional("from", Scalars.DATE);
    var until = shape.optional("until", Scalars.DATE);
    return shape.reads(
        values ->
            new Stake(
                values.get(owner),
                values.or(percent, Share.notStated()),
                values.or(control, false),
                new Period(values.find(from), values.find(until))));
  }

  private static final ValueReader<Share> RANGE = range();

  /** A number, or a range from a register. */
  private static @Nullable Share share(DocumentCursor in) {
    if (in.token() == JsonToken.START_OBJECT) {
      return RANGE.read(in);
    }
    if (!in.isNumber()) {
      return in.wrongType("a number above 0 and at most 100, or a range" + Scalars.inQuotes(in));
    }
    Percent percent = Scalars.PERCENT_ABOVE_ZERO.read(in);
    return percent == null ? null : Share.exactly(percent);
  }

  private static ValueReader<Share> range() {
    ObjectShape shape = new ObjectShape("a range of percentages");
    var min = shape.optional("min", Scalars.PERCENT);
    var over = shape.optional("over", Scalars.PERCENT);
    var max = shape.required("max", Scalars.PERCENT);
    return shape.reads(
        values -> {
          if (values.find(min).isPresent() == values.find(over).isPresent()) {
            throw new IllegalArgumentException(
                "a range of percentages needs one of `min` and `over`");
          }
          return values.find(min).isPresent()
              ? Share.between(values.get(min), values.get(max))
              : Share.over(values.get(over), values.get(max));
        });
  }
}
