package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every sample is told from its content and read without loss: records in = software out + records
 * reported. Records in are counted here by a pattern that each of a document's records has once.
 */
class SampleAccountTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/inventory-samples.csv", numLinesToSkip = 1, quoteCharacter = '\'')
  void readsWithoutLoss(
      String file, String format, int records, int software, int reported, Pattern record)
      throws IOException {
    InventorySource source = Samples.sample(file);

    List<DeviceInventory> devices = Samples.readAll(source);

    assertThat(Inventories.installed().detect(source).format()).isEqualTo(format);
    assertThat(found(record, source)).as("records in the document").isEqualTo(records);
    assertThat(devices.stream().mapToInt(device -> count(device.profile().software())).sum())
        .as("software")
        .isEqualTo(software);
    assertThat(
            devices.stream()
                .flatMap(device -> device.reported().stream())
                .mapToInt(ReportedRecord::records)
                .sum())
        .as("reported")
        .isEqualTo(reported);
    assertThat(software + reported).isEqualTo(records);
    assertThat(devices.stream().mapToInt(DeviceInventory::records).sum()).isEqualTo(records);
  }

  private static long found(Pattern record, InventorySource source) throws IOException {
    try (InputStream in = source.open()) {
      return record
          .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .count();
    }
  }

  private static int count(List<Software> software) {
    return software.stream()
        .filter(each -> each.kind() == ProductKind.SOFTWARE)
        .mapToInt(each -> 1 + count(each.components()))
        .sum();
  }
}
