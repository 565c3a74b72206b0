package dev.banrules.io.profile;

import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Software;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product that was read before: its text without the gaps, and what was read. The same text with
 * other gaps is the same product in another version, or of other days.
 */
final class SeenProduct {

  private static final int BITS_OF_GAP = 20;
  private static final int BITS_OF_KIND = 2;

  /** The product; of what is in gaps it states nothing, so that a copy reads nothing of it. */
  private final Software product;

  private final byte[] text;

  /**
   * The gaps, the first lowest: above, where in the text it was; below, its kind and one. They
   * stand in one number, since each further array would be a place of memory that is in no cache.
   */
  private final long gaps;

  private SeenProduct(Software product, byte[] text, long gaps) {
    this.product = product;
    this.text = text;
    this.gaps = gaps;
  }

  /** The product where a scan stands, as it was read. */
  static SeenProduct of(ProductScan scan, Software product) {
    byte[] text = new byte[scan.lengthWithoutGaps()];
    long gaps = 0;
    int length = 0;
    int start = scan.from();
    for (int gap = 0; gap < scan.gaps(); gap++) {
      int piece = scan.gapFrom(gap) - start;
      System.arraycopy(scan.bytes(), start, text, length, piece);
      length += piece;
      long packed = (long) length << BITS_OF_KIND | (scan.gapKind(gap) + 1);
      gaps |= packed << (gap * BITS_OF_GAP);
      start = scan.gapTo(gap);
    }
    System.arraycopy(scan.bytes(), start, text, length, scan.end() - start);
    return new SeenProduct(withoutGaps(product, scan), text, gaps);
  }

  private static Software withoutGaps(Software product, ProductScan scan) {
    Optional<String> version = product.version();
    Optional<LocalDate> installed = product.installedAt();
    LastUpdate updated = product.lastUpdate();
    for (int gap = 0; gap < scan.gaps(); gap++) {
      switch (scan.gapKind(gap)) {
        case ProductScan.VERSION -> version = Optional.empty();
        case ProductScan.INSTALLED -> installed = Optional.empty();
        default -> updated = LastUpdate.notStated();
      }
    }
    return Software.builder()
        .from(product)
        .version(version)
        .installedAt(installed)
        .lastUpdate(updated)
        .build();
  }

  /** How many bytes its text has without the gaps. */
  int length() {
    return text.length;
  }

  /**
   * Whether this product begins at a position, in whatever version and of whatever days; the scan
   * then stands at it. What is compared is what a scan would find, so that it need not look.
   */
  boolean isAt(int position, ProductScan scan) {
    byte[] bytes = scan.bytes();
    int to = scan.to();
    scan.begin(position);
    int i = position;
    int start = 0;
    for (long left = gaps; left != 0; left >>>= BITS_OF_GAP) {
      int gapAt = ((int) left & (1 << BITS_OF_GAP) - 1) >>> BITS_OF_KIND;
      int next = i + gapAt - start;
      if (next > to || !Arrays.equals(bytes, i, next, text, start, gapAt)) {
        return false;
      }
      i = scan.passGap(((int) left & (1 << BITS_OF_KIND) - 1) - 1, next);
      if (i < 0) {
        return false;
      }
      start = gapAt;
    }
    int end = i + text.length - start;
    if (end > to || !Arrays.equals(bytes, i, end, text, start, text.length)) {
      return false;
    }
    scan.end(end);
    return true;
  }

  /** The product with what is in the gaps where a scan stands; null where that is no date. */
  @Nullable Software filled(ProductScan scan) {
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
