package dev.banrules.io.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a product ends in the text of a profile, and what of it differs from device to device. */
class ProductScanTest {

  private static final String BEFORE = "[{\"x\":1},";
  private static final String BEHIND = ",{\"version\":\"9\"}]";

  private static ProductScan scanned(String product) {
    byte[] bytes = (BEFORE + product + BEHIND).getBytes(UTF_8);
    ProductScan scan = new ProductScan(bytes, bytes.length);
    assertThat(scan.scan(BEFORE.length())).isTrue();
    assertThat(scan.from()).isEqualTo(BEFORE.length());
    assertThat(scan.end()).isEqualTo(bytes.length - BEHIND.length());
    return scan;
  }

  private static List<String> gaps(ProductScan scan) {
    List<String> gaps = new ArrayList<>();
    for (int gap = 0; gap < scan.gaps(); gap++) {
      int from = scan.gapFrom(gap);
      gaps.add(
          "vdu".charAt(scan.gapKind(gap))
              + "="
              + new String(scan.bytes(), from, scan.gapTo(gap) - from, UTF_8));
    }
    return gaps;
  }

  private static byte[] key(ProductScan scan) {
    byte[] key = new byte[scan.length()];
    scan.write(key, 0);
    return key;
  }

  /** v is a version, d the day of the installation, u that of the last update. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"name\":\"a\",\"version\":\"1.2\"} | v=1.2",
        "{\"version\":\"1\",\"name\":\"a\"} | v=1",
        "{\"version\":\"\"} | v=",
        "{\"installedAt\":\"2024-01-02\",\"updatedAt\":\"2024-01-03\",\"version\":\"1\"} | d=2024-01-02,u=2024-01-03,v=1",
        "{ \"version\" \t:  \"1 2\" , \"updatedAt\" : \"2024-01-03\" } | v=1 2,u=2024-01-03",
        "{\"components\":[{\"version\":\"1\",\"updatedAt\":\"2024-01-03\"}],\"version\":\"2\"} | v=2",
        "{\"name\":\"}]\\\"\",\"version\":\"2\"} | v=2",
        "{\"name\":\"\\\\\",\"version\":\"2\"} | v=2",
        // What comes after the third stays in the product.
        "{\"version\":\"1\",\"version\":\"2\",\"version\":\"3\",\"version\":\"4\"} | v=1,v=2,v=3",
        // Only digits are looked at later, and only here hyphens.
        "{\"updatedAt\":\"20x4-02-30\"} | u=20x4-02-30",
      })
  void whatDiffersFromDeviceToDeviceIsAGap(String product, String expected) {
    assertThat(String.join(",", gaps(scanned(product)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"name\":\"a\"}",
        "{\"name\":\"version\",\"edition\":\"1\"}",
        "{\"version\":null,\"updatedAt\":null}",
        "{\"version\":1}",
        "{\"version\":[\"1\"]}",
        "{\"version\":\"a\\nb\"}",
        "{\"version\":\"ü\"}",
        "{\"version\":\"\u007F\"}",
        "{\"version\":\"\t\"}",
        "{\"versio\":\"1\",\"versions\":\"1\",\"Version\":\"1\",\"versioN\":\"1\"}",
        "{\"updatedat\":\"2024-01-02\",\"installedAT\":\"2024-01-02\",\"ipdatedAt\":\"2024-01-02\"}",
        "{\"updatedAt\":\"2024-01-2\"}",
        "{\"updatedAt\":\"2024-01-02T00:00Z\"}",
        "{\"updatedAt\":\"never\"}",
        "{\"updatedAt\":\"2024/01-02\"}",
        "{\"updatedAt\":\"2024-01/02\"}",
        "{\"installedAt\":\"02.01.2024\"}"
      })
  void nothingElseIsAGap(String product) {
    assertThat(gaps(scanned(product))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"64, 1", "65, 0"})
  void aLongVersionIsNone(int length, int expected) {
    assertThat(scanned("{\"version\":\"" + "1".repeat(length) + "\"}").gaps()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"name",
        "{\"name\":\"a\\\"}",
        "{\"name\":\"a\"",
        "{\"components\":[{}]",
        "{\"version\"",
        "{\"version\":",
        "{\"version\": ",
        "{\"version\":\"",
        "{\"version\":\"1",
        "{\"version\":\"1\"",
        "{\"updatedAt\":\"2024-01-0",
        "{\"updatedAt\" "
      })
  void aProductMayNotEnd(String product) {
    byte[] bytes = product.getBytes(UTF_8);

    assertThat(new ProductScan(bytes, bytes.length).scan(0)).isFalse();
    // Nor does it end where the text does that is to be looked at.
    byte[] more = (product + "\"}").getBytes(UTF_8);
    assertThat(new ProductScan(more, bytes.length).scan(0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"name\":\"a\",\"version\":\"1\"} | {\"name\":\"a\",\"version\":\"20.1\"}",
        "{\"version\":\"1\",\"name\":\"a\"} | {\"version\":\"\",\"name\":\"a\"}",
        "{\"updatedAt\":\"2024-01-02\",\"version\":\"1\"} | {\"updatedAt\":\"2025-01-02\",\"version\":\"22\"}",
        "{\"name\":\"a\"} | {\"name\":\"a\"}",
      })
  void aKeyIsOfWhatIsOutsideOfTheGaps(String one, String other) {
    ProductScan first = scanned(one);
    ProductScan second = scanned(other);

    assertThat(key(first)).isEqualTo(key(second));
    assertThat(first.hash()).isEqualTo(second.hash());
    assertThat(first.isAt(key(second), 0, second.length())).isTrue();
    assertThat(second.isAt(key(first), 0, first.length())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"name\":\"a\",\"version\":\"1\"} | {\"name\":\"b\",\"version\":\"1\"}",
        "{\"version\":\"1\",\"name\":\"a\"} | {\"version\":\"1\",\"name\":\"b\"}",
        "{\"version\":\"1\",\"name\":\"a\"} | {\"name\":\"a\",\"version\":\"1\"}",
        "{\"version\":\"1\"} | {\"version\":\"\\n\"}",
        "{\"version\":\"1\",\"name\":\"a\"} | {\"version\":\"1\",\"name\":\"aa\"}",
        "{\"version\":\"1\",\"updatedAt\":\"2024-01-02\"} | {\"version\":\"1\",\"updatedAt\":\"2024-01/02\"}",
        "{\"updatedAt\":\"2024-01-02\"} | {\"updatedAt\":\"\"}",
        "{\"version\":\"1\",\"version\":\"1\"} | {\"version\":\"1\"}",
        "{\"name\":\"a\"} | {\"name\":\"b\"}",
        "{\"name\":\"a\"} | {\"name\":\"ab\"}",
      })
  void otherProductsHaveOtherKeys(String one, String other) {
    ProductScan first = scanned(one);
    ProductScan second = scanned(other);

    assertThat(key(first)).isNotEqualTo(key(second));
    assertThat(first.hash()).isNotEqualTo(second.hash());
    assertThat(first.isAt(key(second), 0, second.length())).isFalse();
    assertThat(second.isAt(key(first), 0, first.length())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"a\"}",
        "{\"name\":\"a\",\"version\":\"1\"}",
        "{\"version\":\"1\",\"name\":\"a\",\"updatedAt\":\"2024-01-02\"}"
      })
  void aKeyIsWrittenAndFoundAmongOthers(String product) {
    ProductScan scan = scanned(product);
    int length = scan.length();
    byte[] among = new byte[length + 20];
    Arrays.fill(among, (byte) 'z');

    scan.write(among, 7);

    assertThat(Arrays.copyOfRange(among, 7, 7 + length)).isEqualTo(key(scan));
    assertThat(new String(among, 0, 7, UTF_8)).isEqualTo("zzzzzzz");
    assertThat(new String(among, 7 + length, 13, UTF_8)).isEqualTo("z".repeat(13));
    assertThat(scan.isAt(among, 7, 7 + length)).isTrue();
    assertThat(scan.isAt(among, 7, 8 + length)).isFalse();
    for (int i = 7; i < 7 + length; i++) {
      byte[] changed = among.clone();
      changed[i]++;
      assertThat(scan.isAt(changed, 7, 7 + length)).as("changed at %s", i).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\":\"a\"}", "{\"version\":\"1\"}"})
  void aScanOfTheNextProductForgetsTheOneBefore(String product) {
    byte[] bytes = ("{\"version\":\"1\",\"updatedAt\":\"2024-01-02\"}" + product).getBytes(UTF_8);
    ProductScan scan = new ProductScan(bytes, bytes.length);
    assertThat(scan.scan(0)).isTrue();

    assertThat(scan.scan(scan.end())).isTrue();

    assertThat(key(scan)).isEqualTo(key(scanned(product)));
    assertThat(scan.hash()).isEqualTo(scanned(product).hash());
  }
}
