package dev.banrules.io.profile;

import com.google.common.collect.ImmutableSet;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.decode.Values;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;

/** The keys of the facts of a device; profiles have them, and block lists. */
public final class FactsFields {

  private final Field<Platform> platform;
  private final Field<FormFactor> formFactor;
  private final Field<Owner> owner;
  private final Field<ImmutableSet<Jurisdiction>> location;
  private final Field<ImmutableSet<Jurisdiction>> contractsWith;
  private final Field<ImmutableSet<Jurisdiction>> enrolledWith;
  private final Field<ImmutableSet<Jurisdiction>> networks;
  private final Field<ImmutableSet<String>> purposes;

  /**
   * Adds the keys to a shape.
   *
   * @param shape takes them
   * @param place reads a jurisdiction
   */
  public FactsFields(ObjectShape shape, ValueReader<Jurisdiction> place) {
    platform = shape.optional("platform", Scalars.word(Platform.class));
    formFactor = shape.optional("formFactor", Scalars.word(FormFactor.class));
    owner = shape.optional("owner", owner(place));
    location = shape.optional("location", Lists.setOf(place));
    contractsWith = shape.optional("contractsWith", Lists.setOf(place));
    enrolledWith = shape.optional("enrolledWith", Lists.setOf(place));
    networks = shape.optional("networks", Lists.setOf(place));
    purposes = shape.optional("purposes", Lists.setOf(Scalars.WORD));
  }

  private static ValueReader<Owner> owner(ValueReader<Jurisdiction> place) {
    ObjectShape shape = new ObjectShape("an owner");
    var kind = shape.optional("kind", Scalars.word(OwnerKind.class));
    var of = shape.optional("of", place);
    var sector = shape.optional("sector", Scalars.WORD);
    return shape.reads(
        values -> new Owner(values.find(kind), values.find(of), values.find(sector)));
  }

  /**
   * {@return a profile that has the facts, and lacks an id}
   *
   * @param values what was read
   */
  public DeviceProfile.Builder profile(Values values) {
    return DeviceProfile.builder()
        .platform(values.find(platform))
        .formFactor(values.find(formFactor))
        .owner(values.or(owner, Owner.notStated()))
        .location(values.find(location))
        .contractsWith(values.find(contractsWith))
        .enrolledWith(values.find(enrolledWith))
        .networks(values.find(networks))
        .purposes(values.or(purposes, ImmutableSet.of()));
  }
}
