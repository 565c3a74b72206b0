package dev.banrules.mdm.inventory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile documents are refused with a clear error within a second. */
class HostileInputTest {

  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final int HUGE = (1 << 20) + 1;

  /** Loads the classes of the readers, which is no part of the second. */
  @BeforeAll
  static void warmUp() {
    Samples.read(Samples.sample("apple-mdm/apple-example2-ios-installed-list.plist"));
    Samples.read(Samples.sample("authored/osquery-apps.json"));
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("billion laughs in a plist", "apple-mdm", laughs("plist"), "entities"),
        Arguments.of("billion laughs in GLPI", "glpi", laughs("REQUEST"), "entities"),
        Arguments.of("billion laughs in CycloneDX", "cyclonedx", laughs("bom"), "entities"),
        Arguments.of("billion laughs in SWID", "swid", laughs("SoftwareIdentity"), "entities"),
        Arguments.of(
            "entity in an attribute",
            "swid",
            "<SoftwareIdentity name=\"&a;\"/>",
            "is not well-formed XML"),
        Arguments.of(
            "no character in a document type",
            "glpi",
            "<!DOCTYPE REQUEST [ \u0001 ]><REQUEST/>",
            "is not well-formed XML"),
        Arguments.of("external entity in a plist", "apple-mdm", external("plist"), "entities"),
        Arguments.of("external entity in GLPI", "glpi", external("REQUEST"), "entities"),
        Arguments.of(
            "deep plist",
            "apple-mdm",
            "<plist version=\"1.0\">" + "<array>".repeat(100_000),
            "more than 100 levels"),
        Arguments.of(
            "deep XML", "glpi", "<REQUEST>" + "<A>".repeat(100_000), "more than 100 levels"),
        Arguments.of(
            "huge attribute",
            "glpi",
            "<REQUEST a=\"" + "a".repeat(3 * HUGE) + "\"/>",
            "2,097,152 characters"),
        Arguments.of(
            "huge comment",
            "swid",
            "<SoftwareIdentity><!--" + "a".repeat(3 * HUGE) + "--></SoftwareIdentity>",
            "2,097,152 characters"),
        Arguments.of("deep JSON", "osquery", "[".repeat(100_000), "100 levels of nesting"),
        Arguments.of(
            "deep objects",
            "cyclonedx",
            "{\"components\":[".repeat(100_000),
            "100 levels of nesting"),
        Arguments.of(
            "deep JSON that is passed over",
            "cyclonedx",
            "{\"bomFormat\":\"CycloneDX\",\"x\":" + "[".repeat(100_000),
            "100 levels of nesting"),
        Arguments.of(
            "huge text",
            "osquery",
            "[{\"name\":\"" + "a".repeat(HUGE) + "\"}]",
            "1,048,576 characters"),
        Arguments.of(
            "huge text in a plist",
            "apple-mdm",
            "<plist version=\"1.0\"><string>" + "a".repeat(HUGE) + "</string></plist>",
            "1,048,576 characters"),
        Arguments.of(
            "huge number",
            "osquery",
            "[{\"name\":" + "9".repeat(2_000_000) + "}]",
            "of one number"),
        Arguments.of("huge line", "android-packages", "a".repeat(HUGE + 1), "1,048,576 characters"),
        Arguments.of(
            "duplicate key",
            "android-management",
            "{\"ownership\":\"COMPANY_OWNED\",\"ownership\":\"PERSONALLY_OWNED\"}",
            "line 1, column"),
        Arguments.of("cut off", "osquery", "[{\"name\":\"a\",\"version\"", "is not valid JSON"),
        Arguments.of("empty", "osquery", "", "is empty"),
        Arguments.of("wrong shape", "cyclonedx", "{\"components\": 3}", "a list should stand here"),
        Arguments.of(
            "something after the end", "spdx", "{\"packages\":[]} {}", "something follows"));
  }

  private static String laughs(String root) {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE ").append(root);
    text.append(" [\n<!ENTITY l0 \"lol\">\n");
    for (int i = 1; i < 30; i++) {
      text.append("<!ENTITY l").append(i).append(" \"");
      text.append(("&l" + (i - 1) + ";").repeat(10)).append("\">\n");
    }
    return text.append("]>\n<").append(root).append("><dict><key>&l29;</key></dict></")
        + root
        + ">";
  }

  private static String external(String root) {
    return "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<R>&a;</R>"
        .replace("R", root);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void isRefusedWithinASecond(String what, String format, String document, String message) {
    InventorySource source = Samples.text("hostile", document);

    assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThatThrownBy(() -> Samples.readAs(format, source))
                .as(what)
                .isInstanceOf(UnreadableInventoryException.class)
                .hasMessageStartingWith("hostile: ")
                .hasMessageContaining(message));
  }

  @Test
  void refusesABinaryPlistWhoseSetStandsForAnEnormousTree() {
    InventorySource source = InventorySource.of("hostile", tree(0xC1));

    assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThatThrownBy(() -> Samples.read(source))
                .isInstanceOf(UnreadableInventoryException.class)
                .hasMessageContaining("sets are refused"));
  }

  @Test
  void refusesABinaryPlistWhoseKeyIsATree() {
    InventorySource source = InventorySource.of("hostile", tree(0xD1));

    assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThatThrownBy(() -> Samples.read(source))
                .isInstanceOf(UnreadableInventoryException.class)
                .hasMessageContaining("a key that is not a text"));
  }

  /** 0x60 is no number at all, and 0x14 one of 16 bytes, which two readers cut differently. */
  @ParameterizedTest
  @ValueSource(ints = {0x60, 0x14, 0x1F})
  void refusesABinaryPlistWithALengthThatIsNoNumber(int marker) {
    byte[] odd = binary(new byte[][] {{(byte) 0xDF, (byte) marker, 1, 1, 1}, {0x51, 'x'}});

    assertThatThrownBy(() -> Samples.read(InventorySource.of("hostile", odd)))
        .isInstanceOf(UnreadableInventoryException.class)
        .hasMessageContaining("a length that is no number");
  }

  @Test
  void refusesABinaryPlistThatContainsItself() {
    byte[] cycle = binary(new byte[][] {{(byte) 0xA1, 0}});

    assertThatThrownBy(() -> Samples.read(InventorySource.of("hostile", cycle)))
        .isInstanceOf(UnreadableInventoryException.class)
        .hasMessageContaining("cyclic");
  }

  /** A root whose one or two references lead to sixty lists of the next list twice. */
  private static byte[] tree(int rootMarker) {
    int depth = 60;
    byte[][] objects = new byte[depth + 1][];
    objects[0] =
        rootMarker == 0xC1
            ? new byte[] {(byte) rootMarker, 1}
            : new byte[] {(byte) rootMarker, 1, (byte) depth};
    for (int i = 1; i < depth; i++) {
      objects[i] = new byte[] {(byte) 0xA2, (byte) (i + 1), (byte) (i + 1)};
    }
    objects[depth] = new byte[] {0x51, 'x'};
    return binary(objects);
  }

  private static byte[] binary(byte[][] objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("bplist00".getBytes(StandardCharsets.US_ASCII));
    ByteBuffer offsets = ByteBuffer.allocate(2 * objects.length);
    for (byte[] object : objects) {
      offsets.putShort((short) out.size());
      out.writeBytes(object);
    }
    ByteBuffer trailer = ByteBuffer.allocate(32);
    trailer.put(6, (byte) 2).put(7, (byte) 1);
    trailer.putLong(8, objects.length).putLong(16, 0).putLong(24, out.size());
    out.writeBytes(offsets.array());
    out.writeBytes(trailer.array());
    return out.toByteArray();
  }
}
