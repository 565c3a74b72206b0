package dev.banrules.io.profile;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.Documents;
import dev.banrules.io.decode.Problems;
import dev.banrules.io.decode.Text;
import dev.banrules.io.decode.TextReader;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.Limits;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the profiles of a fleet, on which much software is the same. The list of software is cut
 * out of a profile and its products are looked up one by one by their bytes; only one that was not
 * seen before is decoded. Where anything at all is wrong with a profile, or it is not of the usual
 * form, it is read anew as a whole: what is said of it then is what is always said.
 */
public final class FleetProfileReader implements TextReader<DeviceProfile> {

  /** The list of software and a product in it are two levels of nesting. */
  private static final int LEVELS_ABOVE = 2;

  private static final byte[] SOFTWARE = {'s', 'o', 'f', 't', 'w', 'a', 'r', 'e'};

  private final Documents documents;
  private final Documents ofProducts;
  private final ValueReader<DeviceProfile> profile;
  private final ValueReader<Software> product = SoftwareReader.create();
  private final SeenProducts seen;

  /** Whether there was a profile before: of a single one, nothing is worth remembering. */
  private volatile boolean isFleet;

  /**
   * Prepares to read.
   *
   * @param documents reads whole documents
   * @param profile reads the value of one
   * @param memory how many bytes the products that were read may take
   */
  public FleetProfileReader(Documents documents, ValueReader<DeviceProfile> profile, long memory) {
    this.documents = documents;
    this.profile = profile;
    this.seen = new SeenProducts(memory);
    Limits limits = documents.limits();
    this.ofProducts =
        new Documents(
            new Limits(
                Math.max(1, limits.depth() - LEVELS_ABOVE),
                limits.stringLength(),
                limits.catalogBytes(),
                limits.profileBytes()));
  }

  @Override
  public @Nullable DeviceProfile read(Text text, Problems problems) {
    DeviceProfile read = isFleet && canReadInParts() ? readInParts(text) : null;
    isFleet = true;
    return read != null ? read : documents.read(text, profile, problems);
  }

  private boolean canReadInParts() {
    Limits limits = documents.limits();
    return limits.depth() > LEVELS_ABOVE && limits.stringLength() >= SeenProducts.LONGEST_GAP;
  }

  private @Nullable DeviceProfile readInParts(Text text) {
    byte[] bytes = text.bytes();
    int to = text.from() + text.length();
    int open = softwareList(bytes, text.from(), to);
    if (open < 0) {
      return null;
    }
    ProductScan scan = new ProductScan(bytes, to);
    ImmutableList.Builder<Software> software = ImmutableList.builder();
    int i = JsonText.afterSpace(bytes, open + 1, to);
    if (i < to && bytes[i] == ']') {
      return null; // An empty list has nothing to look up.
    }
    while (true) {
      if (i >= to || bytes[i] != '{' || !scan.scan(i)) {
        return null;
      }
      Software found = product(scan);
      if (found == null) {
        return null;
      }
      software.add(found);
      i = JsonText.afterSpace(bytes, scan.end(), to);
      if (i < to && bytes[i] == ']') {
        break;
      }
      if (i >= to || bytes[i] != ',') {
        return null;
      }
      i = JsonText.afterSpace(bytes, i + 1, to);
    }
    DeviceProfile rest = without(bytes, text.from(), open + 1, i, to);
    return rest == null
        ? null
        : DeviceProfile.builder().from(rest).software(software.build()).build();
  }

  private @Nullable Software product(ProductScan scan) {
    Software found = seen.find(scan);
    if (found == null) {
      Problems problems = new Problems();
      found =
          ofProducts.read(
              Text.part("", scan.bytes(), scan.from(), scan.end(), 1, 1, ""), product, problems);
      if (found == null || !problems.inOrder().isEmpty()) {
        return null;
      }
      seen.add(scan, found);
    }
    return found;
  }

  /** The profile without what is between the brackets of its list of software. */
  private @Nullable DeviceProfile without(
      byte[] bytes, int from, int afterOpening, int closing, int to) {
    byte[] rest = new byte[afterOpening - from + to - closing];
    System.arraycopy(bytes, from, rest, 0, afterOpening - from);
    System.arraycopy(bytes, closing, rest, afterOpening - from, to - closing);
    Problems problems = new Problems();
    DeviceProfile read =
        documents.read(Text.part("", rest, 0, rest.length, 1, 1, ""), profile, problems);
    return problems.inOrder().isEmpty() ? read : null;
  }

  /** Where the list of the key {@code software} of the outermost object begins, or -1. */
  private static int softwareList(byte[] bytes, int from, int to) {
    int depth = 0;
    int i = from;
    while (i < to) {
      switch (bytes[i]) {
        case '"' -> {
          int close = JsonText.endOfString(bytes, i, to);
          if (depth == 1 && isSoftware(bytes, i + 1, close)) {
            int value = JsonText.afterSpace(bytes, close + 1, to);
            if (value < to && bytes[value] == ':') {
              value = JsonText.afterSpace(bytes, value + 1, to);
              return value < to && bytes[value] == '[' ? value : -1;
            }
          }
          i = close;
        }
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
      i++;
    }
    return -1;
  }

  private static boolean isSoftware(byte[] bytes, int start, int close) {
    return close - start == SOFTWARE.length
        && Arrays.equals(bytes, start, close, SOFTWARE, 0, SOFTWARE.length);
  }
}
