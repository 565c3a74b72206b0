package dev.banrules.mdm.inventory.apple;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.DocumentStart;
import dev.banrules.mdm.inventory.InventoryReader;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.DeviceHardware;
import dev.banrules.mdm.inventory.words.DeviceWords;
import dev.banrules.model.device.Coverage;
import java.util.Optional;
import java.util.stream.Stream;

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
  public boolean recognises(DocumentStart start) {
    return PropertyLists.isBinary(start.text()) || start.hasXmlRoot("plist");
  }

  @Override
  public Stream<DeviceInventory> read(InventorySource source) {
    NSDictionary response =
        PropertyLists.dictionary(source, PropertyLists.read(source), "the response");
    if (!response.containsKey(STATUS)
        && !response.containsKey(INSTALLED)
        && !response.containsKey(MANAGED)
        && !response.containsKey(ANSWERS)) {
      throw UnreadableInventoryException.of(
          source.name(), "is a property list, but no response of a device to an MDM command");
    }
    return Stream.of(device(source, response));
  }

  private static DeviceInventory device(InventorySource source, NSDictionary response) {
    DeviceCollector device = DeviceCollector.of(source.name());
    SourceRecord envelope = PropertyLists.record("", response, device::note);
    Optional<String> enrollment = envelope.text("EnrollmentID");
    envelope.text("UDID").or(() -> enrollment).ifPresent(device::id);
    envelope
        .text(STATUS)
        .filter(status -> !status.equals("Acknowledged"))
        .ifPresent(
            status ->
                device.note("the device answered `" + status + "`: ask it again for its list"));
    Optional<NSArray> installed = PropertyLists.array(response, INSTALLED);
    installed.ifPresent(list -> installed(device, list));
    PropertyLists.dictionary(response, MANAGED).ifPresent(list -> managed(device, list));
    PropertyLists.dictionary(response, ANSWERS).ifPresent(answers -> facts(device, answers));
    if (enrollment.isPresent() && device.coverage() != Coverage.NONE) {
      device.partial(
          "the device is in User Enrollment, usually a person's own: only managed applications are "
              + "listed");
    }
    return device.build();
  }

  private static void installed(DeviceCollector device, NSArray list) {
    device.listed();
    for (int i = 0; i < list.count(); i++) {
      AppleApplications.installed(
          device,
          PropertyLists.record(INSTALLED + "[" + i + "]", list.objectAtIndex(i), device::note));
    }
  }

  private static void managed(DeviceCollector device, NSDictionary list) {
    device.partial("only applications that the MDM manages are listed");
    list.getHashMap()
        .forEach(
            (identifier, value) ->
                AppleApplications.managed(
                    device,
                    identifier,
                    PropertyLists.record(MANAGED + "." + identifier, value, device::note)));
  }

  private static void facts(DeviceCollector device, NSDictionary answers) {
    SourceRecord facts = PropertyLists.record(ANSWERS, answers, device::note);
    facts.text("UDID").ifPresent(device::id);
    facts.text("ProductName", "Model").ifPresent(model -> DeviceWords.appleModel(device, model));
    Optional<String> model = facts.text("ModelName", "ProductName", "Model");
    if (model.isPresent()) {
      DeviceHardware.add(device, facts, DeviceHardware.APPLE, model);
    }
  }
}
