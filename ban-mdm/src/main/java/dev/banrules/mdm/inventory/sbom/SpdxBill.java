package dev.banrules.mdm.inventory.sbom;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.PublisherNames;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An SPDX document while it is read. The package that it describes is known only at its end, so
 * packages are kept until then; those that are drawn are small.
 */
final class SpdxBill {

  private static final String DOCUMENT = "SPDXRef-DOCUMENT";
  private static final String PURPOSE = "primaryPackagePurpose";
  private static final ImmutableSet<String> NOT_SOFTWARE = ImmutableSet.of("DEVICE", "FILE");
  private static final ImmutableSet<String> OF_DEVICE =
      ImmutableSet.of("DEVICE", "OPERATING-SYSTEM", "OPERATING_SYSTEM", "FILE");

  private final DeviceCollector device;
  private final BillOfMaterials bill;
  private final Map<String, Entry> packages = new LinkedHashMap<>();
  private final Set<String> described = new HashSet<>();

  SpdxBill(String source) {
    this.device = DeviceCollector.of(source);
    this.bill = new BillOfMaterials(device);
  }

  void note(String note) {
    device.note(note);
  }

  void asOf(String time) {
    device.asOf(time);
  }

  void describes(String id) {
    described.add(id);
  }

  void relationship(SourceRecord relationship) {
    String from = relationship.text("spdxElementId").orElse("");
    String to = relationship.text("relatedSpdxElement").orElse("");
    String type = relationship.text("relationshipType").orElse("");
    if (type.equals("DESCRIBES") && from.equals(DOCUMENT)) {
      described.add(to);
    } else if (type.equals("DESCRIBED_BY") && to.equals(DOCUMENT)) {
      described.add(from);
    }
  }

  void add(SourceRecord record) {
    String id = record.text("SPDXID").orElse(record.position());
    packages.put(
        packages.containsKey(id) ? record.position() : id,
        new Entry(
            record.position(),
            record.text(PURPOSE).orElse(""),
            record.text("name").orElse(""),
            draft(record)));
  }

  private static SoftwareDraft draft(SourceRecord record) {
    SoftwareDraft software =
        SoftwareDraft.of(record)
            .name(record.text("name"))
            .publisher(publisher(record))
            .version(record.text("versionInfo"));
    for (SourceRecord reference : record.list("externalRefs")) {
      Optional<String> locator = reference.text("referenceLocator");
      switch (reference.text("referenceType").orElse("")) {
        case "purl" -> PackageUrls.add(software, reference, locator);
        case "cpe23Type", "cpe22Type" -> software.cpe(locator);
        default -> {}
      }
    }
    for (SourceRecord checksum : record.list("checksums")) {
      if (checksum.text("algorithm").filter("SHA256"::equals).isPresent()) {
        software.sha256(checksum.text("checksumValue"));
      }
    }
    return software;
  }

  /** {@code Organization: X (mail)}, or {@code NOASSERTION}, which states nothing. */
  private static Optional<String> publisher(SourceRecord record) {
    for (String name : new String[] {"supplier", "originator"}) {
      Optional<String> stated =
          record
              .text(name)
              .filter(text -> !text.equals("NOASSERTION") && !text.equals("NONE"))
              .map(text -> text.replaceFirst("^(?:Organization|Person):\\s*", ""))
              .map(text -> text.replaceFirst("\\s*\\([^()]*@[^()]*\\)$|\\s*\\(\\)$", ""));
      if (stated.isPresent()) {
        return PublisherNames.ofMaintainer(stated);
      }
    }
    return Optional.empty();
  }

  DeviceInventory finish() {
    Optional<Entry> subject =
        described.size() == 1
            ? Optional.ofNullable(packages.remove(described.iterator().next()))
            : Optional.empty();
    packages.values().forEach(this::component);
    if (subject.isPresent() && !subject.get().isDevice()) {
      return bill.ofSoftware(subject.get().software());
    }
    Optional<SourceRecord> whole =
        subject.map(entry -> SourceRecord.bare(entry.position(), device::note));
    return described.size() > 1
        ? bill.ofDeviceInPart(whole, "describes several packages, not all of a device")
        : bill.ofDevice(whole);
  }

  private void component(Entry entry) {
    if (NOT_SOFTWARE.contains(entry.purpose())) {
      device.report(
          entry.position(), Kind.NOT_SOFTWARE, "has the purpose `" + entry.purpose() + "`");
    } else {
      entry.software().buildOrReport(device).ifPresent(bill::component);
    }
  }

  /** A package as far as it is needed at the end. */
  private record Entry(String position, String purpose, String name, SoftwareDraft software) {

    boolean isDevice() {
      return OF_DEVICE.contains(purpose) || name.equals(".");
    }
  }
}
