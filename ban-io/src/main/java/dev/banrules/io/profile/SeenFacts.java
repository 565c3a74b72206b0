package dev.banrules.io.profile;

import dev.banrules.io.decode.Scan;
import dev.banrules.model.base.BoundedMemory;
import dev.banrules.model.device.DeviceProfile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What stood around the lists of software of profiles that were read before, by its bytes: the
 * facts of many devices of a fleet are the same. Safe for any number of threads.
 */
final class SeenFacts {

  /** What keeps more about a device hardly is the same for two. */
  private static final int LONGEST = 4_096;

  /** What a device's facts take decoded, beside their texts. */
  private static final int BYTES_OF_FACTS = 600;

  private final BoundedMemory<DeviceProfile> memory;

  /** Remembers as much as fits into so many bytes, about. */
  SeenFacts(long bytes) {
    this.memory = BoundedMemory.ofAtMost(bytes);
  }

  /** A device with the facts where a scan stands, and with some other's id; or null. */
  @Nullable DeviceProfile find(FactsScan scan) {
    return memory.get(new Key(scan.withoutListAndId()));
  }

  /** Remembers a device without software, wholly right, whose facts were just not found. */
  void add(FactsScan scan, DeviceProfile device) {
    byte[] text = scan.withoutListAndId();
    if (text.length <= LONGEST) {
      memory.put(new Key(text), device, BYTES_OF_FACTS + text.length);
    }
  }

  private static final class Key implements BoundedMemory.Key {

    private final byte[] text;

    Key(byte[] text) {
      this.text = text;
    }

    @Override
    public int hash() {
      long hash = Scan.hash(text, 0, text.length, 0);
      return (int) (hash ^ (hash >>> Integer.SIZE));
    }

    @Override
    public int length() {
      return text.length;
    }

    @Override
    public void write(byte[] bytes, int from) {
      System.arraycopy(text, 0, bytes, from, text.length);
    }

    @Override
    public boolean isAt(byte[] bytes, int from, int to) {
      return Arrays.equals(text, 0, text.length, bytes, from, to);
    }
  }
}
