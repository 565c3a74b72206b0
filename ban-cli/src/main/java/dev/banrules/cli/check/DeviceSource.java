package dev.banrules.cli.check;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where the devices of a check come from. */
interface DeviceSource {

  /**
   * The devices in their order, found one after another. Each is read when it is first asked for,
   * in whatever thread asks; one that can't be read is among them. The caller closes the stream.
   */
  Stream<Supplier<InputDevice>> devices();
}
