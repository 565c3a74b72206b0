package dev.banrules.io;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.primitives.Bytes;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.model.device.DeviceProfile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that means no good is refused, in good time. */
@Timeout(5)
class HostileInputTest {

  private static final String PROFILE =
      "{\"format\":\"device-profile/1\",\"id\":\"d\",\"software\":[]}";

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of(
            "nested lists",
            extra("[".repeat(100_000)),
            "found more than is accepted, expected at most 64 levels of nesting"),
        Arguments.of("nested objects", extra("{\"a\":".repeat(100_000)), "more than is accepted"),
        Arguments.of(
            "a long string",
            extra("\"" + "x".repeat(65_537) + "\""),
            "found more than is accepted, expected at most 64 levels"),
        Arguments.of("a long key", extra("{\"" + "x".repeat(65_537) + "\":1}"), "more than"),
        Arguments.of(
            "many nulls in a list",
            PROFILE.replace("[]", "[" + "null,".repeat(1_000_000) + "null]").getBytes(UTF_8),
            "more than 1000 problems, of which no more are named"),
        Arguments.of("a NUL", bytes(PROFILE, "d\"", "\u0000\""), "not well-formed JSON"),
        Arguments.of(
            "an escaped NUL in a key",
            extra("{\"\\u0000\":1}"),
            "d.json:1:62 /extra/?: found a NUL"),
        Arguments.of(
            "an escaped line feed in a key",
            bytes(PROFILE, "\"id", "\"i\\nd"),
            "/i?d: found unknown"),
        Arguments.of("an escaped NUL", bytes(PROFILE, "d\"", "\\u0000\""), "a NUL character"),
        Arguments.of(
            "half of a surrogate pair",
            bytes(PROFILE, ":\"d\"", ":\"\\uDE00\\uD83D\""),
            "d.json:1:35 /id: found half of a surrogate pair, expected whole characters"),
        Arguments.of("UTF-16", PROFILE.getBytes(UTF_16), "d.json:1:1: found bytes that are not"),
        Arguments.of(
            "UTF-16 without a mark",
            PROFILE.getBytes(UTF_16BE),
            "d.json:1:1: found a NUL character, expected text without one"),
        Arguments.of(
            "a byte that is not UTF-8",
            Bytes.concat("{\"id\":\"".getBytes(UTF_8), new byte[] {(byte) 0xC3, '"', '}'}),
            "d.json:1:8: found bytes that are not UTF-8, expected UTF-8"),
        Arguments.of(
            "a surrogate in UTF-8",
            Bytes.concat(
                "{\"id\":\n\"ä".getBytes(UTF_8),
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'}),
            "d.json:2:3: found bytes that are not UTF-8, expected UTF-8"),
        Arguments.of("nothing", new byte[0], "d.json:1:1: found an empty document"),
        Arguments.of("null", "null".getBytes(UTF_8), "d.json:1:1: found null, expected a value"),
        Arguments.of("more after it", (PROFILE + " {}").getBytes(UTF_8), "d.json:1:54: found an"),
        Arguments.of("noise after it", (PROFILE + "]").getBytes(UTF_8), "not well-formed JSON"),
        Arguments.of("a huge number", extra("1".repeat(1_000_000)), "more than is accepted"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void isRefused(String what, byte[] bytes, String message) {
    assertThat(problems(bytes)).as(what).isNotEmpty();
    assertThat(problems(bytes).get(problems(bytes).size() - 1).message()).contains(message);
  }

  @Test
  void aWholeSurrogatePairIsAccepted() {
    assertThat(read(bytes(PROFILE, ":\"d\"", ":\"\\uD83D\\uDE00\"")).id()).isEqualTo("😀");
  }

  @Test
  void everyTruncationOfAProfileIsRefused() {
    byte[] whole = TestData.text("device.json").strip().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThat(problems(cut)).as("cut at " + length).isNotEmpty();
    }
  }

  @Test
  void aByteOrderMarkIsAcceptedAndCountsAsNoColumn() {
    byte[] marked = Bytes.concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes("{"));

    assertThat(read(("\uFEFF" + PROFILE).getBytes(UTF_8)).id()).isEqualTo("d");
    assertThat(problems(marked).get(0).place().column()).isEqualTo(2);
  }

  @Test
  void theLastThatIsWithinTheLimitsIsAccepted() {
    int enough = Limits.defaults().depth() - 1; // the profile itself is one level
    assertThat(read(extra("[".repeat(enough) + "]".repeat(enough))).id()).isEqualTo("d");
    assertThat(read(extra("\"" + "x".repeat(65_536) + "\"")).id()).isEqualTo("d");
  }

  @Test
  void limitsCanBeSet() {
    Limits small = new Limits(2, 20, 1_000, 80);
    Profiles profiles = Profiles.unchecked().within(small);

    assertThat(profiles.read(source(PROFILE.getBytes(UTF_8))).value().id()).isEqualTo("d");
    assertThat(refusal(() -> profiles.read(source(extra("[[1]]"))))).hasSize(1);
    assertThat(refusal(() -> profiles.read(source(extra("\"" + "x".repeat(21) + "\"")))))
        .hasSize(1);
    assertThat(refusal(() -> profiles.read(source(extra(" ".repeat(80))))))
        .extracting(Problem::message)
        .containsExactly("d.json: found more than 80 bytes, expected a document within that limit");
  }

  @Test
  void yamlHasTheSameLimits() {
    String head = "format: ban-catalog/1\nid: c\nversion: 1\n";
    assertThat(yaml(head + "vendors: " + "[".repeat(100_000))).contains("more than is accepted");
    assertThat(yaml(head + "vendors: [{id: v, name: " + "x".repeat(65_537) + "}]"))
        .isEqualTo(
            "c.yaml:4:25 /vendors/0/name: found text of 65537 characters, expected at most 65536");
    assertThat(yaml(head + "vendors:\n" + "  - a\n".repeat(200_000))).contains("more than 1000");
    assertThat(yaml(head + "vendors: " + "{a: ".repeat(1_000))).contains("more than is accepted");
  }

  private static String yaml(String text) {
    List<Problem> problems =
        refusal(() -> Catalogs.read(List.of(Source.of("c.yaml", text)), Limits.defaults()));
    return problems.get(problems.size() - 1).message();
  }

  private static byte[] extra(String value) {
    return bytes(PROFILE, "[]}", "[],\"extra\":" + value + "}");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] bytes(String text, String found, String instead) {
    return text.replace(found, instead).getBytes(UTF_8);
  }

  private static List<Problem> problems(byte[] bytes) {
    return refusal(() -> read(bytes));
  }

  private static List<Problem> refusal(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
    return catchThrowableOfType(InvalidDocumentException.class, reading).problems();
  }

  private static DeviceProfile read(byte[] bytes) {
    return Profiles.unchecked().read(source(bytes)).value();
  }

  private static Source source(byte[] bytes) {
    return Source.of("d.json", bytes);
  }
}
