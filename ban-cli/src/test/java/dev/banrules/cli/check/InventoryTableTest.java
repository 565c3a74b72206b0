package dev.banrules.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.Catalogs;
import dev.banrules.mdm.inventory.DeviceInventory;
import dev.banrules.mdm.inventory.Inventories;
import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.ReportedRecord;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.BanRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of {@code docs/inventories.md} has a row for every sample of ban-mdm, with what its
 * reader makes of it and what the built-in catalog knows of that.
 */
class InventoryTableTest {

  private static final Path SAMPLES = Path.of("../ban-mdm/src/test/resources/inventory");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `[^`]+/[^`]+` \\|.*$");

  private static final Inventories INVENTORIES = Inventories.installed();
  private static final BanRules RULES = BanRules.compile(Catalogs.builtIn());

  @Test
  void saysWhatBecomesOfEverySample() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Path sample : samples()) {
      rows.add(row(sample));
    }

    assertThat(shown()).containsExactlyElementsOf(rows);
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith("INDEX.md"))
          .sorted()
          .toList();
    }
  }

  private static List<String> shown() throws IOException {
    return ROW.matcher(Files.readString(Path.of("../docs/inventories.md")))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String row(Path sample) {
    InventorySource source = InventorySource.of(sample);
    int records = 0;
    int reported = 0;
    List<Software> software = new ArrayList<>();
    for (DeviceInventory device : INVENTORIES.read(ImmutableList.of(source))) {
      records += device.records();
      reported += device.reported().stream().mapToInt(ReportedRecord::records).sum();
      addWithComponents(device.profile().software(), software);
    }
    int sure = 0;
    int possible = 0;
    for (Software each : software) {
      ImmutableList<Identity> identities = RULES.identify(each, AuditOptions.defaults());
      if (identities.stream().anyMatch(Identity::vendorSure)) {
        sure++;
      } else if (!identities.isEmpty()) {
        possible++;
      }
    }
    return String.format(
        "| `%s` | %s | %d | %d + %d | %d | %d | %d |",
        SAMPLES.relativize(sample),
        INVENTORIES.detect(source).format(),
        records,
        software.size(),
        reported,
        sure,
        possible,
        software.size() - sure - possible);
  }

  private static void addWithComponents(List<Software> some, List<Software> all) {
    for (Software each : some) {
      if (each.kind() == ProductKind.HARDWARE) {
        continue; // no record of software
      }
      all.add(each);
      addWithComponents(each.components(), all);
    }
  }
}
