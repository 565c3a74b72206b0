package dev.banrules.io.waiver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import java.util.Optional;

/** Reads a waivers document (format "Waivers"). */
public final class WaiverReader {

  static final String FORMAT = "ban-waivers/1";

  private WaiverReader() {}

  /**
   * {@return a reader of waivers documents; it answers the waivers for loaded bans}
   *
   * @param place reads a jurisdiction
   * @param references checks what the waivers refer to
   */
  public static ValueReader<ImmutableList<Waiver>> of(
      ValueReader<Jurisdiction> place, WaiverReferences references) {
    ObjectShape shape = new ObjectShape("a waivers document");
    shape.required("format", Scalars.exactly(FORMAT));
    var waivers = shape.required("waivers", Lists.of(waiver(place, references)));
    return shape.reads(
        values ->
            values.get(waivers).stream()
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList()));
  }

  private static ValueReader<Optional<Waiver>> waiver(
      ValueReader<Jurisdiction> place, WaiverReferences references) {
    ObjectShape shape = new ObjectShape("a waiver");
    Field<Id<Waiver>> id = shape.required("id", references.waiver());
    Field<Id<Ban>> ban = shape.required("ban", references.ban());
    Field<Id<Exemption>> exemption = shape.optional("exemption", references.exemption());
    var devices =
        shape.optional("devices", Lists.someSetOf(Scalars.parsed(DeviceProfile::checkId)));
    var owners = shape.optional("owners", Lists.someSetOf(place));
    var applications = shape.optional("applications", Lists.someSetOf(references.application()));
    var approvedBy = shape.required("approvedBy", Scalars.NAME);
    var from = shape.required("from", Scalars.DATE);
    var until = shape.required("until", Scalars.DATE);
    ValueReader<Waiver> reader =
        shape.reads(
            values ->
                Waiver.builder()
                    .id(values.get(id))
                    .ban(values.get(ban))
                    .exemption(values.find(exemption))
                    .devices(values.or(devices, ImmutableSet.of()))
                    .owners(values.or(owners, ImmutableSet.of()))
                    .applications(values.or(applications, ImmutableSet.of()))
                    .approvedBy(values.get(approvedBy))
                    .from(values.get(from))
                    .until(values.get(until))
                    .build());
    return references.checking(reader);
  }
}
