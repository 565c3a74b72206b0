package dev.banrules.io.profile;

import dev.banrules.model.base.BoundedMemory;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Software;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Products that were read before, by their bytes: the same product on another device, whatever its
 * version and its days there, is not decoded again. Safe for any number of threads.
 */
final class SeenProducts {

  /** The longest version that is told from the rest of a product. */
  static final int LONGEST_GAP = 64;

  /** Of products with long lists in them hardly two are the same. */
  private static final int LONGEST_PRODUCT = 2_048;

  /** What a product takes decoded, beside its texts. */
  private static final int BYTES_OF_PRODUCT = 400;

  private final BoundedMemory<Software> memory;

  /** Remembers as much as fits into so many bytes, about. */
  SeenProducts(long bytes) {
    this.memory = BoundedMemory.ofAtMost(bytes);
  }

  /** The product at a scanner's position as it was read before, with what is in the gaps now. */
  @Nullable Software find(ProductScan scan) {
    Software seen = memory.get(scan);
    return seen == null ? null : filled(seen, scan);
  }

  /** Remembers a product, wholly right, that was just not found. */
  void add(ProductScan scan, Software product) {
    int length = scan.length();
    if (length <= LONGEST_PRODUCT) {
      memory.put(scan, product, BYTES_OF_PRODUCT + length);
    }
  }

  private static @Nullable Software filled(Software product, ProductScan scan) {
    if (scan.gaps() == 0) {
      return product;
    }
    Optional<String> version = product.version();
    Optional<LocalDate> installed = product.installedAt();
    LastUpdate updated = product.lastUpdate();
    for (int gap = 0; gap < scan.gaps(); gap++) {
      int from = scan.gapFrom(gap);
      if (scan.gapKind(gap) == ProductScan.VERSION) {
        version = Optional.of(text(scan.bytes(), from, scan.gapTo(gap)));
        continue;
      }
      LocalDate day = date(scan.bytes(), from);
      if (day == null) {
        return null;
      }
      if (scan.gapKind(gap) == ProductScan.INSTALLED) {
        installed = Optional.of(day);
      } else {
        updated = LastUpdate.on(day);
      }
    }
    return product.elsewhere(version, installed, updated);
  }

  private static String text(byte[] ascii, int from, int to) {
    return new String(ascii, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** The date that ten bytes with hyphens in their places are, or null. */
  private static @Nullable LocalDate date(byte[] bytes, int from) {
    int year = number(bytes, from, from + 4);
    int month = number(bytes, from + 5, from + 7);
    int day = number(bytes, from + 8, from + 10);
    if (year < 0 || month < 0 || day < 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(byte[] bytes, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
