package dev.banrules.mdm.inventory.apple;

import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.walk.JsonCursor;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.DeveloperCertificate;
import dev.banrules.mdm.inventory.words.DeviceHardware;
import dev.banrules.mdm.inventory.words.DeviceWords;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Platform;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads {@code system_profiler -json} with the data type {@code SPApplicationsDataType} and, for
 * the model, {@code SPHardwareDataType}.
 */
public final class SystemProfilerReader implements InventoryReader {

  private static final String APPLICATIONS = "SPApplicationsDataType";
  private static final String HARDWARE = "SPHardwareDataType";

  /** Called by the service loader. */
  public SystemProfilerReader() {}

  @Override
  public String format() {
    return "system-profiler";
  }

  @Override
  public boolean recognises(DocumentStart start) {
    return start.hasJson(APPLICATIONS) || start.hasJson(HARDWARE);
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    DeviceCollector device = DeviceCollector.of(source.name()).platform(Platform.MACOS);
    JsonCursor.readOne(source, cursor -> document(cursor, device));
    return Stream.of(device.build());
  }

  private static void document(JsonCursor cursor, DeviceCollector device) {
    cursor.eachMember(
        member -> {
          switch (member) {
            case APPLICATIONS -> {
              device.listed();
              cursor.eachRecord(member, device::note, record -> application(device, record));
            }
            case HARDWARE ->
                cursor.eachRecord(member, device::note, record -> hardware(device, record));
            default -> {
              device.note("the data type `" + member + "` is not read");
              cursor.skip();
            }
          }
        });
  }

  private static void hardware(DeviceCollector device, SourceRecord hardware) {
    hardware.text("platform_UUID").ifPresent(device::id);
    hardware.text("machine_name").ifPresent(model -> DeviceWords.appleModel(device, model));
    Optional<String> model = hardware.text("machine_name", "machine_model");
    if (model.isPresent()) {
      DeviceHardware.add(device, hardware, DeviceHardware.APPLE, model);
    }
  }

  private static void application(DeviceCollector device, SourceRecord application) {
    SoftwareDraft software =
        SoftwareDraft.of(application)
            .macName(application.text("_name"))
            .version(application.text("version"));
    application.texts("signed_by").stream()
        .findFirst()
        .flatMap(DeveloperCertificate::parse)
        .ifPresent(software::signedBy);
    software.addTo(device);
  }
}
