package dev.banrules.io.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.io.decode.Choice;
import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.decode.Values;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads which devices a ban is about (format "Scopes"). */
final class ScopeReader implements ValueReader<Scope> {

  static final String CRITICAL_INFRASTRUCTURE = "critical-infrastructure";

  private static final ValueReader<Scope.Relation> RELATION = Scalars.word(Scope.Relation.class);

  private final Field<Optional<Scope.Relation>> devices;
  private final Field<Jurisdiction> of;
  private final Field<Boolean> subdivisions;
  private final Field<ImmutableSet<Jurisdiction>> except;
  private final Field<ImmutableSet<String>> sectors;
  private final ValueReader<Scope> object;

  ScopeReader(References references) {
    ObjectShape shape = new ObjectShape("a scope");
    ValueReader<Jurisdiction> reference = references.jurisdiction(Scalars.JURISDICTION);
    devices = shape.optional("devices", Scalars.word(devicesWords()));
    of = shape.optional("of", reference);
    subdivisions = shape.optional("subdivisions", Scalars.FLAG);
    except = shape.optional("except", Lists.someSetOf(reference));
    sectors = shape.optional("sectors", Lists.someSetOf(Scalars.WORD));
    Field<ImmutableSet<Platform>> platform =
        shape.optional("platform", Lists.someSetOf(Scalars.word(Platform.class)));
    Field<ImmutableSet<FormFactor>> formFactor =
        shape.optional("formFactor", Lists.someSetOf(Scalars.word(FormFactor.class)));
    Field<ImmutableList<Scope>> allOf = shape.optional("allOf", Lists.some(this));
    Field<ImmutableList<Scope>> anyOf = shape.optional("anyOf", Lists.some(this));
    Field<Scope> not = shape.optional("not", this);

    Choice<Scope> kinds = new Choice<>("a scope");
    kinds.kind(devices, this::devices, of, subdivisions, except, sectors);
    kinds.kind(platform, v -> new Scope.OnPlatform(v.get(platform)));
    kinds.kind(formFactor, v -> new Scope.OfFormFactor(v.get(formFactor)));
    kinds.kind(allOf, v -> new Scope.AllOf(v.get(allOf)));
    kinds.kind(anyOf, v -> new Scope.AnyOf(v.get(anyOf)));
    kinds.kind(not, v -> new Scope.Not(v.get(not)));
    object = shape.reads(kinds::make);
  }

  /** The words of {@code devices}: a relation, or empty for critical infrastructure. */
  private static ImmutableMap<String, Optional<Scope.Relation>> devicesWords() {
    ImmutableMap.Builder<String, Optional<Scope.Relation>> words = ImmutableMap.builder();
    for (Scope.Relation relation : Scope.Relation.values()) {
      words.put(Words.wordOf(relation), Optional.of(relation));
    }
    return words.put(CRITICAL_INFRASTRUCTURE, Optional.empty()).buildOrThrow();
  }

  /** A word, or an object. */
  @Override
  public @Nullable Scope read(DocumentCursor in) {
    if (in.token() == JsonToken.START_OBJECT) {
      return object.read(in);
    }
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.wrongType("a word such as `government-devices`, or an object");
    }
    Scope.Relation relation = RELATION.read(in);
    return relation == null ? null : Scope.Devices.of(relation);
  }

  private Scope devices(Values values) {
    return values
        .get(devices)
        .<Scope>map(relation -> related(relation, values))
        .orElseGet(() -> criticalInfrastructure(values));
  }

  private Scope related(Scope.Relation relation, Values values) {
    checkArgument(
        values.find(sectors).isEmpty(),
        "`sectors` goes only with critical-infrastructure, not with %s",
        Words.wordOf(relation));
    return new Scope.Devices(
        relation,
        values.find(of),
        values.or(subdivisions, false),
        values.or(except, ImmutableSet.of()));
  }

  private Scope criticalInfrastructure(Values values) {
    checkArgument(
        values.find(subdivisions).isEmpty() && values.find(except).isEmpty(),
        "`subdivisions` and `except` don't go with critical-infrastructure");
    checkArgument(values.find(sectors).isPresent(), "critical-infrastructure needs `sectors`");
    return new Scope.CriticalInfrastructure(values.find(of), values.get(sectors));
  }
}
