package dev.banrules.mdm.inventory.apple;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.InventoryHead;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.mdm.inventory.support.DeviceWords;
import dev.banrules.mdm.inventory.support.SourceRecord;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a device's responses to the MDM commands {@code InstalledApplicationList}, {@code
 * ManagedApplicationList} and {@code DeviceInformation}, as XML or binary property lists.
 */
public final class MdmResponseReader implements InventoryReader {

  private static final String INSTALLED = "InstalledApplicationList";
  private static final String MANAGED = "ManagedApplicationList";
  private static final String ANSWERS = "QueryResponses";
  private static final String STATUS = "Status";

  /** Called by the service loader. */
  public MdmResponseReader() {}

  @Override
  public String format() {
    return "apple-mdm";
  }

  @Override
  public boolean recognises(InventoryHead head) {
    return Plists.isBinary(head.text()) || head.xmlRoot().filter("plist"::equals).isPresent();
  }

  @Override
  public void read(InventorySource source, Consumer<DeviceInventory> devices) {
    NSDictionary response = Plists.dictionary(source, Plists.read(source), "the response");
    if (!response.containsKey(STATUS)
        && !response.containsKey(INSTALLED)
        && !response.containsKey(MANAGED)
        && !response.containsKey(ANSWERS)) {
      throw UnreadableInventoryException.of(
          source.name(), "is a property list, but no response of a device to an MDM command");
    }
    devices.accept(device(source, response));
  }

  private static DeviceInventory device(InventorySource source, NSDictionary response) {
    DeviceInventory.Builder device = DeviceInventory.builder(source.name());
    SourceRecord envelope = Plists.record("", response, device::note);
    Optional<String> enrollment = envelope.text("EnrollmentID");
    envelope.text("UDID").or(() -> enrollment).ifPresent(device::id);
    envelope
        .text(STATUS)
        .filter(status -> !status.equals("Acknowledged"))
        .ifPresent(
            status ->
                device.note("the device answered `" + status + "`: ask it again for its list"));
    Optional<NSArray> installed = Plists.array(response, INSTALLED);
    installed.ifPresent(list -> installed(device, list));
    Plists.dictionary(response, MANAGED).ifPresent(list -> managed(device, list));
    Plists.dictionary(response, ANSWERS).ifPresent(answers -> facts(device, answers));
    if (enrollment.isPresent() && device.coverage() != Coverage.ABSENT) {
      device.partial(
          "the device is in User Enrollment, usually a person's own: only managed applications are "
              + "listed");
    }
    return device.build();
  }

  private static void installed(DeviceInventory.Builder device, NSArray list) {
    device.coverage(Coverage.LISTED);
    for (int i = 0; i < list.count(); i++) {
      AppleApplications.installed(
          device, Plists.record(INSTALLED + "[" + i + "]", list.objectAtIndex(i), device::note));
    }
  }

  private static void managed(DeviceInventory.Builder device, NSDictionary list) {
    device.partial("only applications that the MDM manages are listed");
    list.getHashMap()
        .forEach(
            (identifier, value) ->
                AppleApplications.managed(
                    device,
                    identifier,
                    Plists.record(MANAGED + "." + identifier, value, device::note)));
  }

  private static void facts(DeviceInventory.Builder device, NSDictionary answers) {
    SourceRecord facts = Plists.record(ANSWERS, answers, device::note);
    facts.text("UDID").ifPresent(device::id);
    facts.text("ProductName", "Model").ifPresent(model -> DeviceWords.appleModel(device, model));
  }
}
