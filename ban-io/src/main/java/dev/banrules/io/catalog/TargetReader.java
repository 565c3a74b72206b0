package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.io.decode.Choice;
import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.place.Country;
import dev.banrules.model.reference.ReferenceCheck.Kind;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads which software a ban is about (format "Targets"). */
final class TargetReader implements ValueReader<Target> {

  private static final ValueReader<Reach> REACH_OBJECT = reachObject();

  private final ValueReader<Target> object;

  TargetReader(References references) {
    ObjectShape shape = new ObjectShape("a target");
    Field<Id<Application>> application =
        shape.optional("application", references.referring(Kind.APPLICATION, Scalars.id()));
    Field<Boolean> successors = shape.optional("successors", Scalars.FLAG);
    Field<VersionRange> versions = shape.optional("versions", Scalars.parsed(VersionRange::parse));
    Field<Id<Vendor>> vendor =
        shape.optional("vendor", references.referring(Kind.VENDOR, Scalars.id()));
    Field<Reach> reach = shape.optional("reach", TargetReader::reach);
    Field<ImmutableSet<Country>> origin =
        shape.optional("origin", Lists.someSetOf(Scalars.COUNTRY));
    Field<Percent> ownedFrom = shape.optional("ownedFrom", Scalars.PERCENT_ABOVE_ZERO);
    Field<String> category = shape.optional("category", Scalars.WORD);
    Field<ImmutableList<Target>> allOf = shape.optional("allOf", Lists.some(this));
    Field<ImmutableList<Target>> anyOf = shape.optional("anyOf", Lists.some(this));
    Field<Target> not = shape.optional("not", this);

    Choice<Target> kinds = new Choice<>("a target");
    kinds.kind(
        application,
        v ->
            new Target.ByApplication(v.get(application), v.or(successors, false), v.find(versions)),
        successors,
        versions);
    kinds.kind(vendor, v -> new Target.ByVendor(v.get(vendor), v.or(reach, Reach.self())), reach);
    kinds.kind(origin, v -> new Target.ByOrigin(v.get(origin), v.find(ownedFrom)), ownedFrom);
    kinds.kind(category, v -> new Target.ByCategory(v.get(category)));
    kinds.kind(allOf, v -> new Target.AllOf(v.get(allOf)));
    kinds.kind(anyOf, v -> new Target.AnyOf(v.get(anyOf)));
    kinds.kind(not, v -> new Target.Not(v.get(not)));
    object = shape.reads(kinds::make);
  }

  @Override
  public @Nullable Target read(DocumentCursor in) {
    return object.read(in);
  }

  /** The word {@code self}, or an object. */
  private static @Nullable Reach reach(DocumentCursor in) {
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
