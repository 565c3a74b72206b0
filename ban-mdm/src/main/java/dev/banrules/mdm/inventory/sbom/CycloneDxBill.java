package dev.banrules.mdm.inventory.sbom;

import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.inventory.DeviceCollector;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.DeviceWords;
import dev.banrules.mdm.inventory.words.PublisherNames;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import dev.banrules.model.device.Software;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A CycloneDX document while it is read. */
final class CycloneDxBill {

  private static final ImmutableSet<String> NOT_SOFTWARE =
      ImmutableSet.of("data", "cryptographic-asset", "device", "file");
  private static final ImmutableSet<String> OF_DEVICE =
      ImmutableSet.of("device", "operating-system", "file");
  private static final String CATEGORY = "cdx:osquery:category";

  private final DeviceCollector device;
  private final BillOfMaterials bill;
  private Optional<SourceRecord> subject = Optional.empty();
  private boolean inOperation;
  private boolean incomplete;

  CycloneDxBill(String source) {
    this.device = DeviceCollector.of(source);
    this.bill = new BillOfMaterials(device);
  }

  void note(String note) {
    device.note(note);
  }

  void metadata(SourceRecord metadata) {
    metadata.text("timestamp").ifPresent(device::asOf);
    inOperation =
        metadata.list("lifecycles").stream()
            .anyMatch(each -> each.text("phase").filter("operations"::equals).isPresent());
    if (metadata.has("component")) {
      subject = Optional.of(metadata.member("component"));
    }
  }

  void component(SourceRecord component) {
    read(component).forEach(bill::component);
  }

  /** What a part of the document says of its own completeness; of what, is not needed. */
  void composition(SourceRecord composition) {
    Optional<String> aggregate = composition.text("aggregate");
    incomplete |= aggregate.filter(word -> !word.equals("complete")).isPresent();
  }

  /** Reads a component; of one that is not software its parts stand in its place. */
  private List<Software> read(SourceRecord component) {
    List<Software> parts = new ArrayList<>();
    component.list("components").forEach(part -> parts.addAll(read(part)));
    String type = component.text("type").orElse("");
    if (NOT_SOFTWARE.contains(type)) {
      device.report(component.position(), Kind.NOT_SOFTWARE, "has the type `" + type + "`");
      return parts;
    }
    Optional<String> status =
        property(component, "status").filter(text -> isRemoved(component, text));
    if (status.isPresent()) {
      device.report(
          component.position(),
          Kind.NOT_INSTALLED,
          "`" + component.text("name").orElse("?") + "` has the status `" + status.get() + "`");
      return parts;
    }
    return draft(component)
        .components(parts)
        .buildOrReport(device)
        .map(software -> List.of(software))
        .orElse(parts);
  }

  /** Debian's packages that are removed but for their configuration. */
  private static boolean isRemoved(SourceRecord component, String status) {
    return property(component, CATEGORY).filter("deb_packages"::equals).isPresent()
        && !status.endsWith(" ok installed");
  }

  private static SoftwareDraft draft(SourceRecord component) {
    SoftwareDraft software =
        SoftwareDraft.of(component)
            .name(component.text("name"))
            .publisher(publisher(component))
            .version(component.text("version"))
            .cpe(component.text("cpe"));
    PackageUrls.add(software, component, component.text("purl"));
    for (SourceRecord hash : component.list("hashes")) {
      if (hash.text("alg").filter("SHA-256"::equals).isPresent()) {
        software.sha256(hash.text("content"));
      }
    }
    switch (property(component, CATEGORY).orElse("")) {
      case "chrome_extensions" -> software.identifier("chrome", property(component, "identifier"));
      case "apps" -> software.identifier("apple", property(component, "bundle_identifier"));
      case "windows_programs", "programs" ->
          software
              .identifier("windows-product", property(component, "identifying_number"))
              .identifier("windows-pfn", property(component, "package_family_name"));
      default -> {}
    }
    return software;
  }

  private static Optional<String> publisher(SourceRecord component) {
    return PublisherNames.ofMaintainer(
        Stream.of(
                component.text("publisher"),
                component.member("supplier").text("name"),
                component.member("manufacturer").text("name"),
                component.text("author"),
                component.list("authors").stream()
                    .flatMap(author -> author.text("name").stream())
                    .findFirst())
            .flatMap(Optional::stream)
            .findFirst());
  }

  private static Optional<String> property(SourceRecord component, String name) {
    for (SourceRecord property : component.list("properties")) {
      if (property.text("name").filter(name::equals).isPresent()) {
        return property.text("value");
      }
    }
    return Optional.empty();
  }

  DeviceInventory finish() {
    Optional<SourceRecord> software = subject.filter(component -> !isDevice(component));
    if (software.isPresent()) {
      software.get().list("components").forEach(this::component);
      return bill.ofSoftware(draft(software.get()));
    }
    subject.ifPresent(
        component -> {
          component.list("components").forEach(this::component);
          if (property(component, CATEGORY).filter("os_version"::equals).isPresent()) {
            property(component, "platform")
                .flatMap(DeviceWords::platform)
                .ifPresent(device::platform);
          }
        });
    return incomplete
        ? bill.ofDeviceInPart(subject, "says itself that it is not complete")
        : bill.ofDevice(subject);
  }

  private boolean isDevice(SourceRecord component) {
    return inOperation
        || OF_DEVICE.contains(component.text("type").orElse(""))
        || component.text("name").filter("."::equals).isPresent();
  }
}
