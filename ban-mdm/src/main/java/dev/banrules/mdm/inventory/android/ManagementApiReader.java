package dev.banrules.mdm.inventory.android;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DeviceOwnership;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.JsonRecords;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.DeviceHardware;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.Platform;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads {@code Device} resources of the Android Management API, one or a page of them. */
public final class ManagementApiReader implements InventoryReader {

  private static final String REPORTS = "applicationReports";

  private static final ImmutableList<String> KEYS =
      ImmutableList.of(REPORTS, "managementMode", "hardwareInfo");

  /** Called by the service loader. */
  public ManagementApiReader() {}

  @Override
  public String format() {
    return "android-management";
  }

  @Override
  public ImmutableSet<String> otherNames() {
    return ImmutableSet.of("amapi");
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return KEYS.stream()
        .anyMatch(
            key ->
                start.hasJson(key)
                    || start.hasJson("[]." + key)
                    || start.hasJson("devices[]." + key));
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    return find(source).map(Supplier::get);
  }

  @Override
  public Stream<Supplier<DeviceInventory>> find(InventorySource source) {
    return JsonRecords.in(source, "devices").found(ManagementApiReader::device);
  }

  private static void device(DeviceCollector device, SourceRecord stated) {
    device.platform(Platform.ANDROID);
    stated.text("name").ifPresent(device::id);
    stated.text("ownership").ifPresent(word -> ownership(device, word));
    stated.text("lastStatusReportTime").ifPresent(device::asOf);
    SourceRecord hardware = stated.member("hardwareInfo");
    DeviceHardware.add(device, hardware, hardware.text("manufacturer"), hardware.text("model"));
    if (stated.has(REPORTS)) {
      device.listed();
      stated.list(REPORTS).forEach(report -> application(device, report));
    } else {
      device.note(
          "lists no applications: switch on statusReportingSettings.applicationReportsEnabled in "
              + "the policy");
    }
    if (stated.text("managementMode").filter("PROFILE_OWNER"::equals).isPresent()
        && device.coverage() == Coverage.COMPLETE) {
      device.partial("only the work profile is listed, not the personal side");
    }
  }

  private static void ownership(DeviceCollector device, String word) {
    switch (word) {
      case "COMPANY_OWNED" -> device.ownership(DeviceOwnership.ORGANISATION);
      case "PERSONALLY_OWNED" -> device.ownership(DeviceOwnership.PERSONAL);
      case "OWNERSHIP_UNSPECIFIED" -> {}
      default -> device.unknownWord("ownership", word);
    }
  }

  private static void application(DeviceCollector device, SourceRecord report) {
    Optional<String> state = report.text("state");
    if (state.filter("REMOVED"::equals).isPresent()) {
      device.report(
          report.position(),
          Kind.NOT_INSTALLED,
          "`" + report.text("packageName", "displayName").orElse("?") + "` is removed");
      return;
    }
    state
        .filter(word -> !word.equals("INSTALLED") && !word.startsWith("APPLICATION_STATE"))
        .ifPresent(word -> report.note("state `" + word + "` is not known: taken as installed"));
    SoftwareDraft software =
        SoftwareDraft.of(report)
            .name(report.text("displayName"))
            .version(report.text("versionName"))
            .identifier("android", report.text("packageName"))
            .sha256(report.text("packageSha256Hash"));
    report
        .texts("signingKeyCertFingerprints")
        .forEach(sha1 -> software.identifier("signer", Optional.of(plain(sha1))));
    for (SourceRecord certificate : report.list("signingKeyCerts")) {
      software.identifier(
          "signer",
          certificate
              .text("signingKeyCertFingerprintSha256")
              .flatMap(base64 -> hexadecimal(certificate, base64)));
    }
    software.addTo(device);
  }

  private static String plain(String fingerprint) {
    return fingerprint.replace(":", "").toLowerCase(Locale.ROOT);
  }

  private static Optional<String> hexadecimal(SourceRecord record, String base64) {
    try {
      return Optional.of(HexFormat.of().formatHex(Base64.getDecoder().decode(base64)));
    } catch (IllegalArgumentException notBase64) {
      record.note("the signer's fingerprint is not Base64: not used");
      return Optional.empty();
    }
  }
}
