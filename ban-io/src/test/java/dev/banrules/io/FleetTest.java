package dev.banrules.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetTest {

  private static String profile(String id) {
    return "{\"format\":\"device-profile/1\",\"id\":\"" + id + "\",\"software\":[]}";
  }

  @Test
  void readsOneProfileALine() {
    assertThat(told(profile("a") + "\n\r\n" + profile("b") + "\r\n  \n" + profile("c")))
        .containsExactly("0 f:1:1 a", "1 f:3:1 b", "2 f:5:1 c");
  }

  @Test
  void goesOnAfterALineThatIsBroken() {
    String broken = profile("x").replace("}", "");

    assertThat(told(broken + "\n" + profile("b") + "\n{\n" + profile("c") + "\n]\n" + profile("d")))
        .containsExactly(
            "0 f:1:1 f:1:52 /software: not well-formed JSON: found the end of the document,"
                + " expected `}`",
            "1 f:2:1 b",
            "2 f:3:1 f:3:2: not well-formed JSON: found the end of the document, expected `}`",
            "3 f:4:1 c",
            "4 f:5:1 f:5:1: not well-formed JSON: found `]`, expected nothing more to close",
            "5 f:6:1 d");
  }

  @Test
  void readsTheElementsOfAnArray() {
    String array = " [" + profile("a") + ",\n" + profile("ü") + " , " + profile("c") + "\n]\n";

    assertThat(told(array)).containsExactly("0 f:1:3 /0 a", "1 f:2:1 /1 ü", "2 f:2:56 /2 c");
    assertThat(told("[]")).isEmpty();
    assertThat(told("[ \n ] ")).isEmpty();
  }

  @Test
  void goesOnAfterAnElementThatIsNoProfile() {
    String array =
        "[" + profile("a") + ", null, 3, \"]\", [[]],\n{\"id\": }, " + profile("b") + "]";

    assertThat(told(array))
        .containsExactly(
            "0 f:1:2 /0 a",
            "1 f:1:56 /1 f:1:56 /1: found null, expected a value",
            "2 f:1:62 /2 f:1:62 /2: found the number 3, expected an object (a device profile)",
            "3 f:1:65 /3 f:1:65 /3: found `]`, expected an object (a device profile)",
            "4 f:1:70 /4 f:1:70 /4: found a list, expected an object (a device profile)",
            "5 f:2:1 /5 f:2:8 /5/id: not well-formed JSON: found `}`, expected a value: text in"
                + " double quotes, a number, true, false, null, an object or a list",
            "6 f:2:11 /6 b");
  }

  @Test
  void endsWhereAnArrayIsBroken() {
    assertThat(told("[" + profile("a") + " " + profile("b") + "]"))
        .containsExactly(
            "0 f:1:2 /0 a",
            "1 f:1:55 /1 f:1:55 /1: found `{`, expected `,` or `]` after an element of the list");
    assertThat(told("[" + profile("a") + ",]"))
        .last()
        .isEqualTo("1 f:1:55 /1 f:1:55 /1: found `]`, expected an element of the list");
    assertThat(told("[" + profile("a") + ",{]}]"))
        .last()
        .isEqualTo(
            "1 f:1:55 /1 f:1:55 /1: found an element whose brackets or quotes don't close, expected"
                + " well-formed JSON");
    assertThat(told("[" + profile("a")))
        .last()
        .isEqualTo(
            "1 f:1:54 /1 f:1:54 /1: found the end, expected `,` or `]` after an element of the list");
    assertThat(told("[]]"))
        .containsExactly("0 f:1:3 /0 f:1:3 /0: found `]` after the list, expected nothing more");
  }

  @Test
  void readsOneProfileThatGoesOverLines() {
    assertThat(told("\n" + TestData.text("device.json"))).containsExactly("0 f:2:1 TBS-0042");
    assertThat(told("{\n" + profile("a").substring(1)).get(0)).endsWith("a");
    assertThat(
            told(
                "{\"software\":[\n{\"name\":\"x\"}],\"format\":\"device-profile/1\",\"id\":\"a\"}"))
        .containsExactly("0 f:1:1 a");
  }

  @Test
  void nothingIsAnEmptyFleet() {
    assertThat(told("")).isEmpty();
    assertThat(told(" \n\n")).isEmpty();
    assertThat(told("\uFEFF")).isEmpty();
  }

  @Test
  void aByteOrderMarkMayStandInFront() {
    assertThat(told("\uFEFF" + profile("a") + "\n" + profile("b"))).hasSize(2);
    assertThat(told("\uFEFF[" + profile("a") + "]")).containsExactly("0 f:1:2 /0 a");
  }

  @Test
  void aProfileThatIsTooLongIsRefusedAndTheOthersAreRead() {
    String huge = profile("x".repeat(200));
    Limits limits = new Limits(64, 65_536, 1_000, 100);
    String refusal = "found more than 100 bytes, expected a document within that limit";

    assertThat(told(profile("a") + "\n" + huge + "\n" + profile("b"), limits))
        .containsExactly("0 f:1:1 a", "1 f:2:1 f:2:1: " + refusal, "2 f:3:1 b");
    assertThat(told(huge + "\n" + profile("b"), limits))
        .containsExactly("0 f:1:1 f:1:1: " + refusal, "1 f:2:1 b");
    assertThat(told("[" + profile("a") + "," + huge + "]", limits))
        .containsExactly("0 f:1:2 /0 a", "1 f:1:55 /1 f:1:55 /1: " + refusal);
  }

  @Test
  void doesNotDependOnHowTheBytesArrive() throws IOException {
    String lines = profile("ä") + "\n{\n" + profile("b") + "\n";
    String array = "[" + profile("ä") + ",\n" + profile("b") + "]";
    for (String text : ImmutableList.of(lines, array)) {
      try (InputStream slow = new OneByteAtATime(text)) {
        assertThat(told(Source.of("f", slow), Limits.defaults())).isEqualTo(told(text));
      }
    }
  }

  @Test
  void aSourceThatFailsIsAnItemThatSaysSo() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return read();
          }
        };

    assertThat(told(Source.of("f", failing), Limits.defaults()))
        .containsExactly("0 f f: cannot be read: the disk is gone");
  }

  @Test
  void readsPiecesOfSoftwareToo() {
    try (StreamedDocuments<Software> items =
        Profiles.unchecked().software(Source.of("s", "{\"name\":\"x\"}\n{}\n"))) {
      assertThat(items.next().value().flatMap(Software::name)).contains("x");
      assertThat(items.next().problems()).hasSize(1);
      assertThat(items.hasNext()).isFalse();
    }
  }

  private static List<String> told(String text) {
    return told(text, Limits.defaults());
  }

  private static List<String> told(String text, Limits limits) {
    return told(Source.of("f", text), limits);
  }

  private static List<String> told(Source source, Limits limits) {
    List<String> told = new ArrayList<>();
    try (StreamedDocuments<DeviceProfile> items =
        Profiles.unchecked().within(limits).stream(source)) {
      items.forEachRemaining(item -> told.add(told(item)));
    }
    return told;
  }

  private static String told(StreamedDocument<DeviceProfile> item) {
    return item.position()
        + " "
        + item.place()
        + " "
        + item.value()
            .map(DeviceProfile::id)
            .orElseGet(
                () -> String.join(", ", item.problems().stream().map(Problem::message).toList()));
  }

  private static final class OneByteAtATime extends ByteArrayInputStream {

    OneByteAtATime(String text) {
      super(text.getBytes(UTF_8));
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(1, length));
    }
  }
}
