package dev.banrules.mdm.inventory;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts devices together from what several documents state of them. Parts with one id are one
 * device. Parts that name no device belong to the only one that is named; where none is named they
 * are one device, and where several are named each is a device of its own.
 */
final class DeviceParts {

  private DeviceParts() {}

  static ImmutableList<DeviceInventory> assemble(List<DeviceInventory> parts) {
    Map<String, List<DeviceInventory>> byId = new LinkedHashMap<>();
    List<DeviceInventory> unnamed = new ArrayList<>();
    for (DeviceInventory part : parts) {
      if (part.named()) {
        byId.computeIfAbsent(part.profile().id(), id -> new ArrayList<>()).add(part);
      } else {
        unnamed.add(part);
      }
    }
    if (byId.size() == 1) {
      byId.values().iterator().next().addAll(unnamed);
      unnamed.clear();
    }
    ImmutableList.Builder<DeviceInventory> devices = ImmutableList.builder();
    byId.forEach((id, own) -> devices.add(joined(own)));
    if (byId.isEmpty() && !unnamed.isEmpty()) {
      devices.add(joined(unnamed));
    } else {
      unnamed.forEach(part -> devices.add(withoutDevice(part)));
    }
    return devices.build();
  }

  private static DeviceInventory withoutDevice(DeviceInventory part) {
    return part.with(
        part.profile(),
        ImmutableList.of("names no device, and several are named beside it: taken as one more"));
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
