package dev.banrules.io.waiver;

import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.ban.Waiver;
import java.util.List;

/** Writes waivers documents (format "Waivers"). */
public final class WaiverWriter {

  private WaiverWriter() {}

  /**
   * Writes the keys of a waivers document.
   *
   * @param out where to
   * @param waivers the waivers
   */
  public static void waivers(JsonOut out, List<Waiver> waivers) {
    out.put("format", WaiverReader.FORMAT).allObjects("waivers", waivers, WaiverWriter::waiver);
  }

  private static void waiver(JsonOut out, Waiver waiver) {
    out.put("id", waiver.id())
        .put("ban", waiver.ban())
        .put("exemption", waiver.exemption())
        .texts("devices", waiver.devices())
        .texts("owners", waiver.owners())
        .texts("applications", waiver.applications())
        .put("approvedBy", waiver.approvedBy())
        .put("from", waiver.from())
        .put("until", waiver.until());
  }
}
