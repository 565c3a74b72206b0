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
import org.jspecify.annotations.Nullable;

/**
 * Reads the profiles of a fleet, on which much is the same. The list of software is cut out of a
 * profile and its products are looked up one by one by their bytes; only one that was not seen
 * before is decoded. So is what stands around the list, whatever the device's id. Where anything at
 * all is wrong with a profile, or it is not of the usual form, it is read anew as a whole: what is
 * said of it then is what is always said.
 */
public final class FleetProfileReader implements TextReader<DeviceProfile> {

  /** The list of software and a product in it are two levels of nesting. */
  private static final int LEVELS_ABOVE = 2;

  /** Devices differ less than what is on them. */
  private static final int SHARE_OF_FACTS = 16;

  private final Documents documents;
  private final Documents ofProducts;
  private final ValueReader<DeviceProfile> profile;
  private final ValueReader<Software> product = SoftwareReader.create();
  private final SeenProducts seen;
  private final SeenFacts seenFacts;

  /** Whether there was a profile before: of a single one, nothing is worth remembering. */
  private volatile boolean isFleet;

  /**
   * Prepares to read.
   *
   * @param documents reads whole documents
   * @param profile reads the value of one
   * @param memory how many bytes what was read may take
   */
  public FleetProfileReader(Documents documents, ValueReader<DeviceProfile> profile, long memory) {
    this.documents = documents;
    this.profile = profile;
    this.seen = new SeenProducts(memory - memory / SHARE_OF_FACTS);
    this.seenFacts = new SeenFacts(memory / SHARE_OF_FACTS);
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
    FactsScan facts = new FactsScan(text.bytes(), text.from(), text.from() + text.length());
    if (!facts.findList()) {
      return null;
    }
    ImmutableList.Builder<Software> software = ImmutableList.builder();
    int end = readList(facts, software);
    if (end < 0) {
      return null;
    }
    facts.endList(end);
    DeviceProfile.Builder device = facts(facts);
    return device == null ? null : device.software(software.build()).build();
  }

  /** Reads the products of the list; where it ends, or -1 if it is none that can be read so. */
  private int readList(FactsScan facts, ImmutableList.Builder<Software> software) {
    byte[] bytes = facts.bytes();
    int to = facts.to();
    ProductScan scan = new ProductScan(bytes, to);
    int i = JsonText.afterSpace(bytes, facts.open() + 1, to);
    // An empty list has nothing to look up.
    while (i < to && bytes[i] == '{') {
      Software found = product(i, scan);
      if (found == null) {
        return -1;
      }
      software.add(found);
      i = JsonText.afterSpace(bytes, scan.end(), to);
      if (i < to && bytes[i] == ']') {
        return i;
      }
      if (i >= to || bytes[i] != ',') {
        return -1;
      }
      i = JsonText.afterSpace(bytes, i + 1, to);
    }
    return -1;
  }

  private @Nullable Software product(int position, ProductScan scan) {
    Software found = seen.find(position, scan);
    if (found != null || !scan.scan(position)) {
      return found;
    }
    Problems problems = new Problems();
    found =
        ofProducts.read(
            Text.part("", scan.bytes(), scan.from(), scan.end(), 1, 1, ""), product, problems);
    if (found == null || !problems.inOrder().isEmpty()) {
      return null;
    }
    seen.add(scan, found);
    return found;
  }

  private DeviceProfile.@Nullable Builder facts(FactsScan scan) {
    DeviceProfile found = seenFacts.find(scan);
    if (found == null) {
      byte[] rest = scan.withoutList();
      Problems problems = new Problems();
      found = documents.read(Text.part("", rest, 0, rest.length, 1, 1, ""), profile, problems);
      if (found == null || !problems.inOrder().isEmpty()) {
        return null;
      }
      seenFacts.add(scan, found);
    }
    return scan.withId(DeviceProfile.builder().from(found));
  }
}
