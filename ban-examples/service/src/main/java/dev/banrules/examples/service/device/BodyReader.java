package dev.banrules.examples.service.device;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterators;
import dev.banrules.examples.service.limit.ReceivedBody;
import dev.banrules.examples.service.problem.Diagnostic;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.StreamedDevice;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the devices of bodies: profiles, fleets, or inventories of other tools. */
public final class BodyReader {

  /** What messages call a body. */
  private static final String NAME = "body";

  private static final String PROFILE = "device-profile/";

  /** Looking for readers takes longer than reading a profile. */
  private static final Inventories INSTALLED = Inventories.installed();

  private final Inventories inventories;
  private final Profiles profiles;
  private final Optional<DeviceProfile> facts;
  private final boolean isInventory;

  private BodyReader(
      Inventories inventories,
      Profiles profiles,
      Optional<DeviceProfile> facts,
      boolean isInventory) {
    this.inventories = inventories;
    this.profiles = profiles;
    this.facts = facts;
    this.isInventory = isInventory;
  }

  /**
   * {@return a reader}
   *
   * @param catalogs what the places of profiles are checked against
   * @param facts what is known of devices beside what they state
   * @param format the format of inventories; where it is empty, the content tells it
   */
  public static BodyReader of(
      CatalogSet catalogs, Optional<DeviceProfile> facts, Optional<String> format) {
    return new BodyReader(
        format.map(INSTALLED::withFormat).orElse(INSTALLED),
        Profiles.against(catalogs),
        facts,
        format.isPresent());
  }

  /** {@return the names of all formats of inventories} */
  public static ImmutableSortedSet<String> formats() {
    return INSTALLED.formats();
  }

  /** {@return the devices of a body, read one after another; the caller closes them} */
  public ReadDevices read(ReceivedBody body) {
    InventorySource content = InventorySource.of(NAME, body::open);
    if (body.isEmpty()) {
      return only("it is empty: send a profile, a fleet or an inventory");
    }
    String start = start(content);
    if (isInventory || (!isProfile(start) && isRecognised(content))) {
      return inventory(content);
    }
    if (isProfile(start) || start.contains("\"software\"") || start.contains("\"format\"")) {
      return profiles(content, start);
    }
    return only(
        "it is of no known format: give a profile, a fleet (one profile a line, or an array), or an"
            + " inventory of one of "
            + String.join(", ", inventories.formats()));
  }

  /** What can't be read, such as an archive, is left to the readers of inventories to explain. */
  private static String start(InventorySource content) {
    try {
      return content.start().text();
    } catch (UnreadableInventoryException e) {
      return "";
    }
  }

  private static boolean isProfile(String start) {
    return start.contains(PROFILE) || isEmptyFleet(start);
  }

  private static boolean isEmptyFleet(String start) {
    return CharMatcher.whitespace().removeFrom(start).equals("[]");
  }

  private boolean isRecognised(InventorySource content) {
    try {
      inventories.detect(content);
      return true;
    } catch (UnreadableInventoryException e) {
      return false;
    }
  }

  private ReadDevices inventory(InventorySource content) {
    Stream<StreamedDevice> devices = inventories.stream(List.of(content));
    return new ReadDevices(Iterators.transform(devices.iterator(), this::read), devices::close);
  }

  private ReadDevice read(StreamedDevice device) {
    return device
        .inventory()
        .map(inventory -> completed(inventory, List.of()))
        .orElseGet(
            () ->
                ReadDevice.unreadable(
                    List.of(
                        Diagnostic.error(
                            String.valueOf(device.error().orElseThrow().getMessage())))));
  }

  private ReadDevices profiles(InventorySource content, String start) {
    StreamedDocuments<DeviceProfile> documents = profiles.stream(Source.of(NAME, content.open()));
    if (!documents.hasNext() && !isEmptyFleet(start)) {
      documents.close();
      return only("there is no profile in it");
    }
    return new ReadDevices(Iterators.transform(documents, this::read), documents::close);
  }

  private ReadDevice read(StreamedDocument<DeviceProfile> document) {
    List<Diagnostic> diagnostics = document.problems().stream().map(Diagnostic::of).toList();
    return document
        .value()
        .map(profile -> completed(DeviceInventory.of(profile), diagnostics))
        .orElseGet(() -> ReadDevice.unreadable(diagnostics));
  }

  private ReadDevice completed(DeviceInventory device, List<Diagnostic> diagnostics) {
    DeviceInventory completed =
        facts.map(known -> device.withFacts(of(known, device))).orElse(device);
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    completed.notes().forEach(note -> all.add(Diagnostic.warning(note)));
    completed.reported().forEach(record -> all.add(Diagnostic.warning(record.toString())));
    if (completed.profile().coverage() == Coverage.NONE) {
      all.add(Diagnostic.warning("it lists no software at all, so nothing is known of the device"));
    }
    return ReadDevice.of(completed.profile(), all);
  }

  private static DeviceProfile of(DeviceProfile facts, DeviceInventory device) {
    return DeviceProfile.builder().from(facts).id(device.profile().id()).build();
  }

  private static ReadDevices only(String problem) {
    ReadDevice unreadable = ReadDevice.unreadable(ImmutableList.of(Diagnostic.error(problem)));
    return new ReadDevices(Iterators.singletonIterator(unreadable), () -> {});
  }
}
