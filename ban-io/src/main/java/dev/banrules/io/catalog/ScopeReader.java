package dev.banrules.io.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.io.decode.Choice;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Input;
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
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads which devices a ban is about (format "Scopes"). */
final class ScopeReader {

  private static final ValueReader<Scope.Relation> RELATION = Scalars.word(Scope.Relation.class);
  static final String CRITICAL_INFRASTRUCTURE = "critical-infrastructure";

  /** The words of {@code devices}: a relation, or empty for critical infrastructure. */
  private static final ImmutableMap<String, Optional<Scope.Relation>> DEVICES =
      Arrays.stream(Scope.Relation.values())
          .collect(
              ImmutableMap.<Scope.Relation, String, Optional<Scope.Relation>>toImmutableMap(
                  Words::wordOf, Optional::of));

  private final Field<Optional<Scope.Relation>> devices;
  private final Field<Jurisdiction> of;
  private final Field<Boolean> subdivisions;
  private final Field<ImmutableSet<Jurisdiction>> except;
  private final Field<ImmutableSet<String>> sectors;
  private final Field<ImmutableSet<Platform>> platform;
  private final Field<ImmutableSet<FormFactor>> formFactor;
  private final Field<ImmutableList<Scope>> allOf;
  private final Field<ImmutableList<Scope>> anyOf;
  private final Field<Scope> not;
  private final Choice choice;
  private final ValueReader<Scope> object;

  ScopeReader(References references) {
    ObjectShape shape = new ObjectShape("a scope");
    ValueReader<Jurisdiction> reference = references.jurisdiction(Scalars.JURISDICTION);
    devices = shape.optional("devices", Scalars.word(devicesWords()));
    of = shape.optional("of", reference);
    subdivisions = shape.optional("subdivisions", Scalars.FLAG);
    except = shape.optional("except", Lists.someSetOf(reference));
    sectors = shape.optional("sectors", Lists.someSetOf(Scalars.WORD));
    platform = shape.optional("platform", Lists.someSetOf(Scalars.word(Platform.class)));
    formFactor = shape.optional("formFactor", Lists.someSetOf(Scalars.word(FormFactor.class)));
    allOf = shape.optional("allOf", Lists.some(this::read));
    anyOf = shape.optional("anyOf", Lists.some(this::read));
    not = shape.optional("not", this::read);
    choice =
        new Choice("a scope")
            .of(devices, of, subdivisions, except, sectors)
            .of(platform)
            .of(formFactor)
            .of(allOf)
            .of(anyOf)
            .of(not);
    object = shape.reads(this::make);
  }

  private static ImmutableMap<String, Optional<Scope.Relation>> devicesWords() {
    return ImmutableMap.<String, Optional<Scope.Relation>>builder()
        .putAll(DEVICES)
        .put(CRITICAL_INFRASTRUCTURE, Optional.empty())
        .buildOrThrow();
  }

  ValueReader<Scope> scope() {
    return this::read;
  }

  /** A word, or an object. */
  private @Nullable Scope read(Input in) {
    if (in.token() == JsonToken.START_OBJECT) {
      return object.read(in);
    }
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.wrongType("a word such as `government-devices`, or an object");
    }
    Scope.Relation relation = RELATION.read(in);
    return relation == null ? null : Scope.Devices.of(relation);
  }

  private Scope make(Values values) {
    Field<?> kind = choice.of(values);
    if (kind == devices) {
      return values
          .get(devices)
          .<Scope>map(relation -> related(relation, values))
          .orElseGet(() -> criticalInfrastructure(values));
    }
    if (kind == platform) {
      return new Scope.OnPlatform(values.get(platform));
    }
    if (kind == formFactor) {
      return new Scope.OfFormFactor(values.get(formFactor));
    }
    if (kind == allOf) {
      return new Scope.AllOf(values.get(allOf));
    }
    return kind == anyOf ? new Scope.AnyOf(values.get(anyOf)) : new Scope.Not(values.get(not));
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
        "`subdivisions` and `except` go only with government-devices and own-devices, not with"
            + " critical-infrastructure");
    checkArgument(values.find(sectors).isPresent(), "critical-infrastructure needs `sectors`");
    return new Scope.CriticalInfrastructure(values.find(of), values.get(sectors));
  }
}
