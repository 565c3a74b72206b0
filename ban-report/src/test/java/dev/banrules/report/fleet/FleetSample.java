package dev.banrules.report.fleet;

import static dev.banrules.report.Samples.CATALOGS;
import static dev.banrules.report.Samples.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Status;
import dev.banrules.report.Samples;
import dev.banrules.report.language.Language;
import dev.banrules.rules.BanRules;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A fleet with a device of each kind of answer, and reports on it. */
public final class FleetSample {

  private static final LocalDate AT = day("2023-11-20");
  private static final BanRules RULES = BanRules.compile(CATALOGS, List.of(Samples.waiver()));

  private FleetSample() {}

  /** A report on the fleet, with a device that could not be read. */
  public static String report(String format) {
    return report(format, Language.ENGLISH);
  }

  /** A report on the fleet in a language. */
  public static String report(String format, Language language) {
    return report(format, language, AT, devices(), List.of("line 7: an id is missing"));
  }

  /** A report on some devices. */
  public static String report(
      String format, LocalDate at, List<DeviceProfile> devices, List<String> unreadable) {
    return report(format, Language.ENGLISH, at, devices, unreadable);
  }

  private static String report(
      String format,
      Language language,
      LocalDate at,
      List<DeviceProfile> devices,
      List<String> unreadable) {
    ReportHead head =
        new ReportHead(
            CATALOGS,
            ImmutableList.of(Samples.waiver()),
            at,
            AuditOptions.defaults(),
            Sets.immutableEnumSet(EnumSet.allOf(Status.class)),
            language,
            "1.0");
    StringWriter out = new StringWriter();
    try {
      FleetReport report = Reports.installed().writer(format).begin(head, out);
      int line = 0;
      for (DeviceProfile device : devices) {
        report.add(
            new ReportedDevice(
                device,
                RULES.audit(device, at, AuditOptions.defaults()),
                Optional.of(new ReportedDevice.Source("fleet/all.jsonl", ++line, 1))));
      }
      for (String problem : unreadable) {
        report.addUnreadable(problem);
      }
      report.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static List<DeviceProfile> devices() {
    return List.of(
        Samples.governmentPhone(Samples.wechat(), Samples.unknown("Field Notes")),
        named("due", Samples.governmentPhone(Samples.wechat())),
        named("violating", Samples.governmentPhone(Samples.brain4net(), installedLate())),
        named("open", Samples.anyDevice(Samples.wechat(), Samples.undated())),
        DeviceProfile.builder().id("in part").coverage(Coverage.PARTIAL).build(),
        named("in order", Samples.governmentPhone(Samples.unknown("Field Notes"))));
  }

  private static Software installedLate() {
    return Software.builder()
        .name("WeChat")
        .addIdentifiers(Identifier.parse("android:com.tencent.mm"))
        .installedAt(day("2023-11-03"))
        .build();
  }

  /** A device under another id. */
  public static DeviceProfile named(String id, DeviceProfile device) {
    return DeviceProfile.builder()
        .id(id)
        .platform(device.platform())
        .formFactor(device.formFactor())
        .owner(device.owner())
        .location(device.location())
        .addAllSoftware(device.software())
        .build();
  }
}
