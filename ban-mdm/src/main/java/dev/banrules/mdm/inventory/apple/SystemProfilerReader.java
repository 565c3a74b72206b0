package dev.banrules.mdm.inventory.apple;

import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.support.DeviceWords;
import dev.banrules.mdm.inventory.support.JsonCursor;
import dev.banrules.mdm.inventory.support.SoftwareDraft;
import dev.banrules.mdm.inventory.support.SourceRecord;
import dev.banrules.model.device.Platform;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code system_profiler -json} with the data type {@code SPApplicationsDataType} and, for
 * the model, {@code SPHardwareDataType}.
 */
public final class SystemProfilerReader implements InventoryReader {

  private static final String APPLICATIONS = "SPApplicationsDataType";
  private static final String HARDWARE = "SPHardwareDataType";
  private static final Pattern DEVELOPER =
      Pattern.compile("Developer ID Application: (.+) \\(([A-Z0-9]{10})\\)");

  /** Called by the service loader. */
  public SystemProfilerReader() {}

  @Override
  public String format() {
    return "system-profiler";
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return head.hasJson(APPLICATIONS) || head.hasJson(HARDWARE);
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    DeviceInventory.Builder device =
        DeviceInventory.builder(source.name()).platform(Platform.MACOS);
    JsonCursor.readOne(source, cursor -> document(cursor, device));
    devices.accept(device.build());
  }

  private static void document(JsonCursor cursor, DeviceInventory.Builder device) {
    cursor.eachMember(
        member -> {
          switch (member) {
            case APPLICATIONS -> {
              device.coverage(Coverage.LISTED);
              cursor.eachElement(i -> application(device, record(cursor, member, i, device)));
            }
            case HARDWARE ->
                cursor.eachElement(i -> hardware(device, record(cursor, member, i, device)));
            default -> {
              device.note("the data type `" + member + "` is not read");
              cursor.skip();
            }
          }
        });
  }

  private static SourceRecord record(
      JsonCursor cursor, String member, int index, DeviceInventory.Builder device) {
    return SourceRecord.of(member + "[" + index + "]", cursor.tree(), device::note);
  }

  private static void hardware(DeviceInventory.Builder device, SourceRecord hardware) {
    hardware.text("platform_UUID").ifPresent(device::id);
    hardware.text("machine_name").ifPresent(model -> DeviceWords.appleModel(device, model));
  }

  private static void application(DeviceInventory.Builder device, SourceRecord application) {
    device.records(1);
    SoftwareDraft software =
        SoftwareDraft.of(application)
            .macName(application.text("_name"))
            .version(application.text("version"));
    Optional<String> signer = application.texts("signed_by").stream().findFirst();
    Matcher developer = DEVELOPER.matcher(signer.orElse(""));
    if (developer.matches()) {
      software
          .publisher(Optional.of(developer.group(1)))
          .identifier("apple-team", Optional.of(developer.group(2)))
          .identifier("signer", signer);
    }
    software.addTo(device);
  }
}
