package dev.banrules.maven.bill;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.ReportedRecord;
import dev.banrules.mdm.inventory.ReportedRecord.Kind;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CycloneDX bill of materials, as it is audited. */
public final class Bill {

  private final DeviceInventory inventory;
  private final BillGraph graph;

  private Bill(DeviceInventory inventory, BillGraph graph) {
    this.inventory = inventory;
    this.graph = graph;
  }

  /**
   * {@return the bill of a file}
   *
   * @param file the file, JSON or XML
   * @param facts what is known of the owner and the device; the id names what is audited
   * @throws IOException if the file can't be read
   * @throws dev.banrules.mdm.inventory.UnreadableInventoryException if it is no such bill
   */
  public static Bill read(Path file, DeviceProfile facts) throws IOException {
    byte[] content = Files.readAllBytes(file);
    InventorySource source = InventorySource.of(file.toString(), content);
    DeviceInventory inventory =
        Inventories.installed()
            .withFormat("cyclonedx")
            .withFacts(facts)
            .read(List.of(source))
            .get(0);
    return new Bill(
        inventory, source.start().isXml() ? XmlGraph.read(content) : JsonGraph.read(content));
  }

  /** {@return what is audited: the software of the bill, on a device of the facts} */
  public DeviceProfile profile() {
    return inventory.profile();
  }

  /** {@return what the bill says that could not be looked at as software, though it should be} */
  public ImmutableList<String> unusable() {
    return inventory.reported().stream()
        .filter(record -> record.kind() == Kind.UNUSABLE)
        .map(ReportedRecord::toString)
        .collect(toImmutableList());
  }

  /** {@return remarks on what the bill says, such as that a name can't be used} */
  public ImmutableList<String> notes() {
    return inventory.notes();
  }

  /** {@return whether the bill lists components, or is about software at all} */
  public boolean listsSoftware() {
    return profile().coverage() != Coverage.NONE;
  }

  /** {@return how many pieces of software were looked at, components at every depth included} */
  public int size() {
    return size(profile().software());
  }

  private static int size(List<Software> software) {
    return software.stream().mapToInt(each -> 1 + size(each.components())).sum();
  }

  /**
   * {@return the component that a finding is about, and how it comes in}
   *
   * @param finding a finding on the profile
   */
  public ForbiddenComponent component(Finding finding) {
    Software software = software(finding);
    return graph
        .find(software)
        .map(
            component ->
                new ForbiddenComponent(
                    component.coordinates(),
                    component.key(),
                    graph.path(component).stream()
                        .map(BillComponent::coordinates)
                        .collect(toImmutableList())))
        .orElseGet(
            () -> {
              String name = software.name().orElse("software[" + finding.softwareIndex() + "]");
              return new ForbiddenComponent(name, name, ImmutableList.of());
            });
  }

  /** An application that a catalog says to be embedded is no component: its carrier is. */
  private Software software(Finding finding) {
    Software software = profile().software().get(finding.softwareIndex());
    if (finding.component().orElse(null) instanceof PartRef.Listed listed) {
      for (int position : listed.components()) {
        software = software.components().get(position);
      }
    }
    return software;
  }
}
