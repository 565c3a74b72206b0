package dev.banrules.mdm.inventory;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts devices together from what several documents state of them. Parts with one id are one
 * device; a part that names none is a device of its own, as nothing says whose it is.
 */
final class DeviceParts {

  private DeviceParts() {}

  static ImmutableList<DeviceInventory> assemble(List<DeviceInventory> parts) {
    Map<String, List<DeviceInventory>> devices = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      DeviceInventory part = parts.get(i);
      // A name of a device has no control characters.
      String key = part.named() ? part.profile().id() : "\0" + i;
      devices
          .computeIfAbsent(key, id -> new ArrayList<>())
          .add(part.named() || parts.size() == 1 ? part : alone(part));
    }
    return devices.values().stream()
        .map(DeviceParts::joined)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * All parts as one device.
   *
   * @throws UnreadableInventoryException if they name several
   */
  static DeviceInventory sameDevice(List<DeviceInventory> parts) {
    List<String> ids =
        parts.stream()
            .filter(DeviceInventory::named)
            .map(part -> part.profile().id())
            .distinct()
            .toList();
    if (ids.size() > 1) {
      throw UnreadableInventoryException.of(
          "the documents",
          "name several devices, which can't be the same: " + String.join(", ", ids));
    }
    List<DeviceInventory> namedFirst = new ArrayList<>(parts);
    namedFirst.sort(Comparator.comparing(part -> !part.named()));
    return joined(namedFirst);
  }

  private static DeviceInventory alone(DeviceInventory part) {
    return part.with(
        part.profile(), ImmutableList.of("names no device: taken as a device of its own"));
  }

  private static DeviceInventory joined(List<DeviceInventory> parts) {
    DeviceInventory first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    DeviceCollector device = DeviceCollector.of(first.profile().id());
    if (first.named()) {
      device.id(first.profile().id());
    }
    parts.forEach(device::addAll);
    return device.build();
  }
}
