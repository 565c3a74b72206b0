package dev.banrules.mdm.inventory.sbom;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Software;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bill of material while it is read: what it is about and what that consists of. If it is about a
 * device, an operating system or a directory, its components are that device's software; if it is
 * about a piece of software, they are embedded in it.
 */
final class BillOfMaterials {

  private final DeviceCollector device;
  private final List<Software> components = new ArrayList<>();

  BillOfMaterials(DeviceCollector device) {
    this.device = device;
  }

  void component(Software software) {
    components.add(software);
  }

  /** Ends a bill about a device: its subject, if it was a record, is reported as such. */
  DeviceInventory ofDevice(Optional<SourceRecord> subject) {
    end(subject);
    return (components.isEmpty() ? device : device.listed()).build();
  }

  private void end(Optional<SourceRecord> subject) {
    subject.ifPresent(
        record ->
            device.report(
                record.position(),
                Kind.NOT_SOFTWARE,
                "is what the document is about: a device, a system or a directory"));
    components.forEach(device::add);
  }

  /** Ends a bill about a device that does not claim, or can't, to list all of it. */
  DeviceInventory ofDeviceInPart(Optional<SourceRecord> subject, String why) {
    end(subject);
    return (components.isEmpty() ? device : device.partial(why)).build();
  }

  /**
   * Ends a bill about a piece of software; its parts stand alone where it is not told what it is.
   */
  DeviceInventory ofSoftware(SoftwareDraft subject) {
    Optional<Software> whole =
        subject.components(ImmutableList.copyOf(components)).buildOrReport(device);
    whole.ifPresentOrElse(device::add, () -> components.forEach(device::add));
    return device.partial("describes one piece of software, not all of a device").build();
  }
}
