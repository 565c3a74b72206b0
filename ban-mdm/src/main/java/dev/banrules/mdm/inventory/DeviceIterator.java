package dev.banrules.mdm.inventory;

import com.google.common.collect.AbstractIterator;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the devices of one document as they are asked for. Where the document cannot be read on,
 * the error is the last item.
 */
final class DeviceIterator extends AbstractIterator<Supplier<StreamedDevice>> {

  private final Supplier<Stream<Supplier<DeviceInventory>>> opening;
  private Optional<Stream<Supplier<DeviceInventory>>> stream = Optional.empty();
  private Optional<Iterator<Supplier<DeviceInventory>>> devices = Optional.empty();
  private boolean failed;

  DeviceIterator(Supplier<Stream<Supplier<DeviceInventory>>> opening) {
    this.opening = opening;
  }

  @Override
  protected @Nullable Supplier<StreamedDevice> computeNext() {
    if (failed) {
      return endOfData();
    }
    try {
      Iterator<Supplier<DeviceInventory>> left = devices.orElseGet(this::open);
      if (!left.hasNext()) {
        return endOfData();
      }
      Supplier<DeviceInventory> device = left.next();
      return () -> StreamedDevice.of(device.get());
    } catch (UnreadableInventoryException e) {
      failed = true;
      StreamedDevice error = StreamedDevice.failed(e);
      return () -> error;
    }
  }

  private Iterator<Supplier<DeviceInventory>> open() {
    Stream<Supplier<DeviceInventory>> opened = opening.get();
    Iterator<Supplier<DeviceInventory>> iterator = opened.iterator();
    stream = Optional.of(opened);
    devices = Optional.of(iterator);
    return iterator;
  }

  void close() {
    stream.ifPresent(Stream::close);
  }
}
