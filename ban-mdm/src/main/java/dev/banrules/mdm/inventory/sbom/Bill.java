package dev.banrules.mdm.inventory.sbom;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.inventory.Coverage;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.support.SoftwareDraft;
import dev.banrules.mdm.inventory.support.SourceRecord;
import dev.banrules.model.device.Software;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bill of material while it is read: what it is about and what that consists of. If it is about a
 * device, an operating system or a directory, its components are that device's software; if it is
 * about a piece of software, they are embedded in it.
 */
final class Bill {

  private final DeviceInventory.Builder device;
  private final List<Software> components = new ArrayList<>();

  Bill(DeviceInventory.Builder device) {
    this.device = device;
  }

  void component(Software software) {
    components.add(software);
  }

  List<Software> components() {
    return components;
  }

  /** Ends a bill about a device: its subject, if it was a record, is reported as such. */
  DeviceInventory ofDevice(Optional<SourceRecord> subject) {
    subject.ifPresent(
        record ->
            device
                .records(1)
                .report(
                    record.position(),
                    Kind.NOT_SOFTWARE,
                    "is what the document is about: a device, a system or a directory"));
    device.coverage(Coverage.LISTED);
    components.forEach(device::software);
    return device.build();
  }

  /** Ends a bill about a piece of software. */
  DeviceInventory ofSoftware(SourceRecord subject, SoftwareDraft software) {
    device.records(1);
    Optional<Software> whole = software.components(ImmutableList.copyOf(components)).build();
    if (whole.isEmpty()) {
      device.report(subject.position(), Kind.UNUSABLE, "states no name, publisher or identifier");
      components.forEach(device::software);
    } else {
      device.software(whole.get());
    }
    return device.partial("describes one piece of software, not all of a device").build();
  }
}
