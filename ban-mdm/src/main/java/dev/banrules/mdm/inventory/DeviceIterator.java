package dev.banrules.mdm.inventory;

import com.google.common.collect.AbstractIterator;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the devices of one document as they are asked for. Where the document cannot be read on,
 * the error is the last item.
 */
final class DeviceIterator extends AbstractIterator<StreamedDevice> {

  private final Supplier<Stream<DeviceInventory>> opening;
  private Optional<Stream<DeviceInventory>> stream = Optional.empty();
  private Optional<Iterator<DeviceInventory>> devices = Optional.empty();
  private boolean failed;

  DeviceIterator(Supplier<Stream<DeviceInventory>> opening) {
    this.opening = opening;
  }

  @Override
  protected @Nullable StreamedDevice computeNext() {
    if (failed) {
      return endOfData();
    }
    try {
      Iterator<DeviceInventory> left = devices.orElseGet(this::open);
      return left.hasNext() ? StreamedDevice.of(left.next()) : endOfData();
    } catch (UnreadableInventoryException e) {
      failed = true;
      return StreamedDevice.failed(e);
    }
  }

  private Iterator<DeviceInventory> open() {
    Stream<DeviceInventory> opened = opening.get();
    Iterator<DeviceInventory> iterator = opened.iterator();
    stream = Optional.of(opened);
    devices = Optional.of(iterator);
    return iterator;
  }

  void close() {
    stream.ifPresent(Stream::close);
  }
}
