package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.io.catalog.References.Kind;
import dev.banrules.io.decode.Choice;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Input;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.decode.Values;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.base.Id;
import dev.banrules.model.base.Percent;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.VersionRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads which software a ban is about (format "Targets"). */
final class TargetReader {

  private static final ValueReader<Reach> REACH_OBJECT = reachObject();

  private final Field<Id<Application>> application;
  private final Field<Boolean> successors;
  private final Field<VersionRange> versions;
  private final Field<Id<Vendor>> vendor;
  private final Field<Reach> reach;
  private final Field<ImmutableSet<Country>> origin;
  private final Field<Percent> ownedFrom;
  private final Field<String> category;
  private final Field<ImmutableList<Target>> allOf;
  private final Field<ImmutableList<Target>> anyOf;
  private final Field<Target> not;
  private final Choice choice;
  private final ValueReader<Target> target;

  TargetReader(References references) {
    ObjectShape shape = new ObjectShape("a target");
    application =
        shape.optional("application", references.referring(Kind.APPLICATION, Scalars.id()));
    successors = shape.optional("successors", Scalars.FLAG);
    versions = shape.optional("versions", Scalars.parsed(VersionRange::parse));
    vendor = shape.optional("vendor", references.referring(Kind.VENDOR, Scalars.id()));
    reach = shape.optional("reach", TargetReader::reach);
    origin = shape.optional("origin", Lists.someSetOf(Scalars.COUNTRY));
    ownedFrom = shape.optional("ownedFrom", Scalars.PERCENT_ABOVE_ZERO);
    category = shape.optional("category", Scalars.WORD);
    allOf = shape.optional("allOf", Lists.some(this::read));
    anyOf = shape.optional("anyOf", Lists.some(this::read));
    not = shape.optional("not", this::read);
    choice =
        new Choice("a target")
            .of(application, successors, versions)
            .of(vendor, reach)
            .of(origin, ownedFrom)
            .of(category)
            .of(allOf)
            .of(anyOf)
            .of(not);
    target = shape.reads(this::make);
  }

  ValueReader<Target> target() {
    return target;
  }

  private @Nullable Target read(Input in) {
    return target.read(in);
  }

  private Target make(Values values) {
    Field<?> kind = choice.of(values);
    if (kind == application) {
      return new Target.ByApplication(
          values.get(application), values.or(successors, false), values.find(versions));
    }
    if (kind == vendor) {
      return new Target.ByVendor(values.get(vendor), values.or(reach, Reach.self()));
    }
    if (kind == origin) {
      return new Target.ByOrigin(values.get(origin), values.find(ownedFrom));
    }
    if (kind == category) {
      return new Target.ByCategory(values.get(category));
    }
    if (kind == allOf) {
      return new Target.AllOf(values.get(allOf));
    }
    return kind == anyOf ? new Target.AnyOf(values.get(anyOf)) : new Target.Not(values.get(not));
  }

  /** The word {@code self}, or an object. */
  private static @Nullable Reach reach(Input in) {
    if (in.token() == JsonToken.START_OBJECT) {
      return REACH_OBJECT.read(in);
    }
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.wrongType("`self`, or an object");
    }
    return Scalars.exactly("self").read(in) == null ? null : Reach.self();
  }

  private static ValueReader<Reach> reachObject() {
    ObjectShape shape = new ObjectShape("a reach");
    var subsidiaries = shape.optional("subsidiaries", Scalars.parsed(Threshold::parse));
    var aggregate = shape.optional("aggregate", Scalars.FLAG);
    var controlled = shape.optional("controlled", Scalars.FLAG);
    var affiliates = shape.optional("affiliates", Scalars.FLAG);
    var successors = shape.optional("successors", Scalars.FLAG);
    return shape.reads(
        values -> {
          Reach reach =
              new Reach(
                  values.find(subsidiaries),
                  values.or(aggregate, true),
                  values.or(controlled, false),
                  values.or(affiliates, false),
                  values.or(successors, false));
          if (reach.isSelf()) {
            throw new IllegalArgumentException(
                "a reach needs one of `subsidiaries`, `controlled` and `successors`, or is `self`");
          }
          return reach;
        });
  }
}
