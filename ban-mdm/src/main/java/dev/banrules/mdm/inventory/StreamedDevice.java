package dev.banrules.mdm.inventory;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * One of the devices that are read from documents, or the reason why no further one could be.
 *
 * @param inventory the device
 * @param error why a document could not be read, or not to its end
 */
public record StreamedDevice(
    Optional<DeviceInventory> inventory, Optional<UnreadableInventoryException> error) {

  /**
   * Checks that it is one of the two.
   *
   * @throws IllegalArgumentException if it is both or neither
   */
  public StreamedDevice {
    checkArgument(inventory.isPresent() != error.isPresent(), "either a device or an error");
  }

  static StreamedDevice of(DeviceInventory inventory) {
    return new StreamedDevice(Optional.of(inventory), Optional.empty());
  }

  static StreamedDevice failed(UnreadableInventoryException error) {
    return new StreamedDevice(Optional.empty(), Optional.of(error));
  }

  /**
   * {@return the device}
   *
   * @throws UnreadableInventoryException if there is an error in its place
   */
  public DeviceInventory orThrow() {
    return inventory.orElseThrow(error::orElseThrow);
  }
}
