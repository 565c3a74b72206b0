package dev.banrules.examples.service.device;

import java.util.Iterator;

/** The devices of a body, in their order; each is read when it is taken. */
public final class ReadDevices implements Iterator<ReadDevice>, AutoCloseable {

  private final Iterator<ReadDevice> devices;
  private final Runnable close;

  ReadDevices(Iterator<ReadDevice> devices, Runnable close) {
    this.devices = devices;
    this.close = close;
  }

  @Override
  public boolean hasNext() {
    return devices.hasNext();
  }

  @Override
  public ReadDevice next() {
    return devices.next();
  }

  @Override
  public void close() {
    close.run();
  }
}
