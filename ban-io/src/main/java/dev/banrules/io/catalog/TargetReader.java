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
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.place.Country;
import dev.banrules.model.reference.ReferenceCheck.Kind;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads which software a ban is about (format "Targets"). */
final class TargetReader implements ValueReader<Target> {

  static final String ANYTHING = "anything";

  private final ValueReader<Target> object;

  TargetReader(References references) {
    ObjectShape shape = new ObjectShape("a target");
    NamedTarget named = new NamedTarget(shape, references);
    Field<ImmutableSet<Country>> origin =
        shape.optional("origin", Lists.someSetOf(Scalars.COUNTRY));
    Field<Percent> ownedFrom = shape.optional("ownedFrom", Scalars.PERCENT_ABOVE_ZERO);
    Field<String> category = shape.optional("category", Scalars.WORD);
    Field<Id<SoftwareList>> listed =
        shape.optional("listed", references.referring(Kind.LIST, Scalars.id()));
    Field<ImmutableList<Target>> allOf = shape.optional("allOf", Lists.some(this));
    Field<ImmutableList<Target>> anyOf = shape.optional("anyOf", Lists.some(this));
    Field<Target> not = shape.optional("not", this);

    Choice<Target> kinds = new Choice<>("a target");
    named.addTo(kinds);
    kinds.kind(origin, v -> new Target.ByOrigin(v.get(origin), v.find(ownedFrom)), ownedFrom);
    kinds.kind(category, v -> new Target.ByCategory(v.get(category)));
    kinds.kind(listed, v -> new Target.Listed(v.get(listed)));
    kinds.kind(allOf, v -> new Target.AllOf(v.get(allOf)));
    kinds.kind(anyOf, v -> new Target.AnyOf(v.get(anyOf)));
    kinds.kind(not, v -> new Target.Not(v.get(not)));
    object = shape.reads(kinds::make);
  }

  /** The word {@code anything}, or an object. */
  @Override
  public @Nullable Target read(DocumentCursor in) {
    if (in.token() == JsonToken.START_OBJECT) {
      return object.read(in);
    }
    if (in.isText(ANYTHING)) {
      return new Target.Anything();
    }
    return in.wrongType("an object (a target), or the word `anything`");
  }
}
