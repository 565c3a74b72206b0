package dev.banrules.io.catalog;

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
import dev.banrules.model.reference.ReferenceCheck.Kind;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The keys of targets that name an application or a vendor; entries of lists have them too. */
final class NamedTarget {

  private static final ValueReader<Reach> REACH_OBJECT = reachObject();

  private final Field<Id<Application>> application;
  private final Field<Boolean> successors;
  private final Field<VersionRange> versions;
  private final Field<ImmutableSet<String>> editions;
  private final Field<Id<Vendor>> vendor;
  private final Field<Reach> reach;

  NamedTarget(ObjectShape shape, References references) {
    application =
        shape.optional("application", references.referring(Kind.APPLICATION, Scalars.id()));
    successors = shape.optional("successors", Scalars.FLAG);
    versions = shape.optional("versions", Scalars.parsed(VersionRange::parse));
    editions = shape.optional("editions", Lists.someSetOf(Scalars.WORD));
    vendor = shape.optional("vendor", references.referring(Kind.VENDOR, Scalars.id()));
    reach = shape.optional("reach", NamedTarget::reach);
  }

  void addTo(Choice<Target> kinds) {
    kinds.kind(
        application,
        v ->
            new Target.ByApplication(
                v.get(application),
                v.or(successors, false),
                v.find(versions),
                v.or(editions, ImmutableSet.of())),
        successors,
        versions,
        editions);
    kinds.kind(vendor, v -> new Target.ByVendor(v.get(vendor), v.or(reach, Reach.self())), reach);
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
