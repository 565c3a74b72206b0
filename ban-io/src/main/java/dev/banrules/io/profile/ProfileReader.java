package dev.banrules.io.profile;

import com.google.common.collect.ImmutableSet;
import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Reads a device profile (format "Device profile"). */
public final class ProfileReader {

  static final String FORMAT = "device-profile/1";

  private static final String EXTRA = "whatever is kept out of the evaluation";

  private ProfileReader() {}

  /**
   * {@return a reader of profiles}
   *
   * @param place reads a jurisdiction
   */
  public static ValueReader<DeviceProfile> of(ValueReader<Jurisdiction> place) {
    ObjectShape shape = new ObjectShape("a device profile");
    shape.required("format", Scalars.exactly(FORMAT));
    var id = shape.required("id", Scalars.parsed(DeviceProfile::checkId));
    var platform = shape.optional("platform", Scalars.word(Platform.class));
    var formFactor = shape.optional("formFactor", Scalars.word(FormFactor.class));
    var owner = shape.optional("owner", owner(place));
    var location = shape.optional("location", Lists.setOf(place));
    var contractsWith = shape.optional("contractsWith", Lists.setOf(place));
    var enrolledWith = shape.optional("enrolledWith", Lists.setOf(place));
    var networks = shape.optional("networks", Lists.setOf(place));
    var purposes = shape.optional("purposes", Lists.setOf(Scalars.WORD));
    var coverage = shape.optional("coverage", Scalars.word(Coverage.class));
    var software = shape.required("software", Lists.of(SoftwareReader.create()));
    shape.optional("extra", ProfileReader::skipped);
    return shape.reads(
        values ->
            DeviceProfile.builder()
                .id(values.get(id))
                .platform(values.find(platform))
                .formFactor(values.find(formFactor))
                .owner(values.or(owner, Owner.notStated()))
                .location(values.find(location))
                .contractsWith(values.find(contractsWith))
                .enrolledWith(values.find(enrolledWith))
                .networks(values.find(networks))
                .purposes(values.or(purposes, ImmutableSet.of()))
                .coverage(values.or(coverage, Coverage.COMPLETE))
                .software(values.get(software))
                .build());
  }

  private static ValueReader<Owner> owner(ValueReader<Jurisdiction> place) {
    ObjectShape shape = new ObjectShape("an owner");
    var kind = shape.optional("kind", Scalars.word(OwnerKind.class));
    var of = shape.optional("of", place);
    var sector = shape.optional("sector", Scalars.WORD);
    return shape.reads(
        values -> new Owner(values.find(kind), values.find(of), values.find(sector)));
  }

  private static @Nullable String skipped(DocumentCursor in) {
    in.skip();
    return EXTRA;
  }
}
