package dev.banrules.io.profile;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.StatedFacts;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
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
    FactsFields facts = new FactsFields(shape, place);
    var coverage = shape.optional("coverage", Scalars.word(Coverage.class));
    var software = shape.required("software", Lists.of(SoftwareReader.create()));
    shape.optional("extra", ProfileReader::skipped);
    return shape.reads(
        values ->
            facts
                .profile(values)
                .id(values.get(id))
                .coverage(values.or(coverage, Coverage.COMPLETE))
                .software(values.get(software))
                .build());
  }

  /**
   * {@return a reader of profiles of which any part may be missing}
   *
   * @param place reads a jurisdiction
   */
  public static ValueReader<StatedFacts> facts(ValueReader<Jurisdiction> place) {
    ObjectShape shape = new ObjectShape("facts of a device");
    shape.optional("format", Scalars.exactly(FORMAT));
    var id = shape.optional("id", Scalars.parsed(DeviceProfile::checkId));
    FactsFields facts = new FactsFields(shape, place);
    var coverage = shape.optional("coverage", Scalars.word(Coverage.class));
    var software = shape.optional("software", Lists.of(SoftwareReader.create()));
    shape.optional("extra", ProfileReader::skipped);
    return shape.reads(
        values ->
            new StatedFacts(
                values.find(id),
                facts
                    .profile(values)
                    .id(values.or(id, StatedFacts.NO_ID))
                    .coverage(values.or(coverage, Coverage.COMPLETE))
                    .software(values.or(software, ImmutableList.of()))
                    .build()));
  }

  private static @Nullable String skipped(DocumentCursor in) {
    in.skip();
    return EXTRA;
  }
}
