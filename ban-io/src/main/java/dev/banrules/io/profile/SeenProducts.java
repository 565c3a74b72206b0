package dev.banrules.io.profile;

import dev.banrules.io.decode.Scan;
import dev.banrules.model.base.BoundedMemory;
import dev.banrules.model.device.Software;
import org.jspecify.annotations.Nullable;

/**
 * Products that were read before, by their bytes: the same product on another device, whatever its
 * version and its days there, is not decoded again. Safe for any number of threads.
 *
 * <p>What was seen lately is looked for first, by how it begins: that is mostly its name. What is
 * found is compared as a whole, which needs no scan.
 */
final class SeenProducts {

  /** The longest version that is told from the rest of a product. */
  static final int LONGEST_GAP = 64;

  /** Of products with long lists in them hardly two are the same. */
  private static final int LONGEST_PRODUCT = 2_048;

  /** What a product takes decoded, beside its texts. */
  private static final int BYTES_OF_PRODUCT = 500;

  /** So that what was seen lately takes no more than the rest, whatever is forgotten of that. */
  private static final int BYTES_FOR_A_PLACE = 512;

  private static final int LONGEST_AT_A_PLACE = 512;
  private static final int MOST_PLACES = 1 << 17;

  private final BoundedMemory<SeenProduct> memory;

  /**
   * Two places side by side for each beginning, the latter for what was in the former. Threads
   * don't wait here: what they see is wholly there, as it never changes, and may be out of date.
   */
  private final @Nullable SeenProduct[] lately;

  /** Remembers as much as fits into so many bytes, about. */
  SeenProducts(long bytes) {
    this.memory = BoundedMemory.ofAtMost(bytes);
    long places = Math.max(2, Math.min(MOST_PLACES, bytes / BYTES_FOR_A_PLACE));
    this.lately = new SeenProduct[(int) Long.highestOneBit(places)];
  }

  /**
   * The product at a position as it was read before, with what is in the gaps now; the scan then
   * stands at it. Null where it was not read before, is no product or has a wrong date.
   */
  @Nullable Software find(int position, ProductScan scan) {
    int place = place(position, scan);
    SeenProduct seen = at(place, position, scan);
    if (seen == null) {
      seen = at(place + 1, position, scan);
    }
    if (seen == null && scan.scan(position)) {
      seen = memory.get(scan);
      if (seen != null) {
        putLately(place, seen);
      }
    }
    return seen == null ? null : seen.filled(scan);
  }

  private @Nullable SeenProduct at(int place, int position, ProductScan scan) {
    SeenProduct seen = lately[place];
    return seen != null && seen.isAt(position, scan) ? seen : null;
  }

  /** Remembers the product where a scan stands, wholly right, that was just not found. */
  void add(ProductScan scan, Software product) {
    if (scan.lengthWithoutGaps() <= LONGEST_PRODUCT) {
      SeenProduct seen = SeenProduct.of(scan, product);
      memory.put(scan, seen, BYTES_OF_PRODUCT + 2 * seen.length());
      putLately(place(scan.from(), scan), seen);
    }
  }

  private void putLately(int place, SeenProduct seen) {
    if (seen.length() <= LONGEST_AT_A_PLACE) {
      lately[place + 1] = lately[place];
      lately[place] = seen;
    }
  }

  /** An even place: that of a product that begins as the text at a position does. */
  private int place(int position, ProductScan scan) {
    return Scan.hashToComma(scan.bytes(), position, scan.to()) & (lately.length - 2);
  }
}
