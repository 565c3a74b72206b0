package dev.banrules.io.profile;

import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;

/** Writes device profiles (format "Device profile"). */
public final class ProfileWriter {

  private ProfileWriter() {}

  /**
   * Writes the keys of a profile.
   *
   * @param out where to
   * @param profile the profile
   */
  public static void profile(JsonOut out, DeviceProfile profile) {
    out.put("format", ProfileReader.FORMAT).put("id", profile.id());
    facts(out, profile);
    if (profile.coverage() != Coverage.COMPLETE) {
      out.put("coverage", profile.coverage());
    }
    out.allObjects("software", profile.software(), ProfileWriter::software);
  }

  /**
   * Writes the keys of the facts of a device.
   *
   * @param out where to
   * @param profile states the facts
   */
  public static void facts(JsonOut out, DeviceProfile profile) {
    out.put("platform", profile.platform()).put("formFactor", profile.formFactor());
    if (!profile.owner().equals(Owner.notStated())) {
      out.object("owner", owner -> owner(owner, profile.owner()));
    }
    profile.location().ifPresent(places -> out.allTexts("location", places));
    profile.contractsWith().ifPresent(places -> out.allTexts("contractsWith", places));
    profile.enrolledWith().ifPresent(places -> out.allTexts("enrolledWith", places));
    profile.networks().ifPresent(places -> out.allTexts("networks", places));
    out.texts("purposes", profile.purposes());
  }

  private static void owner(JsonOut out, Owner owner) {
    out.put("kind", owner.kind()).put("of", owner.affiliation()).put("sector", owner.sector());
  }

  /**
   * Writes the keys of a piece of software.
   *
   * @param out where to
   * @param software the software
   */
  public static void software(JsonOut out, Software software) {
    if (software.kind() != ProductKind.SOFTWARE) {
      out.put("kind", software.kind());
    }
    out.put("name", software.name())
        .put("publisher", software.publisher())
        .texts("identifiers", software.identifiers())
        .put("version", software.version())
        .put("edition", software.edition())
        .put("installedAt", software.installedAt())
        .put("updatedAt", software.lastUpdate().day());
    if (software.lastUpdate().isNever()) {
      out.put("updatedAt", SoftwareReader.NEVER);
    }
    out.objects("components", software.components(), ProfileWriter::software);
  }
}
