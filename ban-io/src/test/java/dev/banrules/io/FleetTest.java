package dev.banrules.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(told("[" + huge + ",\n" + profile("b") + "]", limits))
        .containsExactly("0 f:1:2 /0 f:1:2 /0: " + refusal, "1 f:2:1 /1 b");
  }

  /** Much longer than what is read at once. */
  @ParameterizedTest
  @CsvSource({
    "'[%s,{}]', 2",
    "'[\n%s\n,\n{}]', 2",
    "'[%s', 2",
    "'[[%s', 1",
    "'[[%s},{}]', 1",
    "'[\"%2$s\",{}]', 2",
    "'[%2$s,{}]', 1"
  })
  void anElementThatIsMuchTooLongIsPassedOverIfItEnds(String array, int items) {
    String huge = profile("x]".repeat(500_000));
    String text = array.formatted(huge, "1".repeat(1_000_000));
    Limits limits = new Limits(64, 65_536, 1_000, 100);

    assertThat(told(text, limits)).hasSize(items);
    assertThat(told(text, limits).get(0)).contains("found more than 100 bytes");
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

  @ParameterizedTest
  @CsvSource({"f.jsonl, 2", "f.NDJSON, 2", "f.json, 1", "jsonl, 1"})
  void theNameMayTellThatEachLineIsADocument(String name, int documents) {
    String lines = "{\"format\":\"device-profile/1\",\"id\":\"a\",\n\"software\":[]}\n";

    assertThat(told(Source.of(name, lines), Limits.defaults())).hasSize(documents);
  }

  /** A profile of exactly so many bytes. */
  private static String ofLength(int bytes) {
    return profile("x".repeat(bytes - profile("").length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "%s\n", "%2$s\n%1$s\n%2$s", "[%s]", "[%2$s, %1$s ,%2$s]"})
  void aDocumentMayBeAsLongAsTheLimit(String fleet) {
    Limits limits = new Limits(64, 65_536, 1_000, 100);

    String fits = fleet.formatted(ofLength(100), ofLength(99));
    String tooLong = fleet.formatted(ofLength(102), ofLength(99));

    assertThat(told(fits, limits).toString()).doesNotContain("more than");
    assertThat(told(tooLong, limits).toString())
        .containsOnlyOnce("found more than 100 bytes, expected a document within that limit");
    for (String text : List.of(fits, tooLong)) {
      assertThat(told(Source.of("f", new OneByteAtATime(text)), limits))
          .isEqualTo(told(text, limits));
    }
  }

  @Test
  void aDocumentOverLinesMayBeAsLongAsTheLimit() {
    String document = "{\n" + ofLength(99).substring(1);
    Limits limits = new Limits(64, 65_536, 1_000, 100);

    assertThat(told(document, limits)).hasSize(1).first().asString().endsWith("xxx");
    assertThat(told(document + "\n", limits))
        .containsExactly("0 f f: found more than 100 bytes, expected a document within that limit");
  }

  /** Longer than what is read at once, so that it is moved and the buffer grows. */
  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n%s", "[%s,%s,\n%s]"})
  void readsLargeDocumentsBesideSmallOnes(String fleet) {
    String large =
        profile("large").replace("}", ",\"extra\":\"" + "x".repeat(60_000) + "\",\"networks\":[")
            + "\"CA\",".repeat(100_000)
            + "\"CA\"]}";

    assertThat(told(fleet.formatted(profile("a"), large, profile("z"))))
        .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
        .containsExactly("a", "large", "z");
    assertThat(told(fleet.formatted(large, large, profile("z"))))
        .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
        .containsExactly("large", "large", "z");
  }

  @Test
  void aLineThatIsFarTooLongIsSkippedWhole() {
    String huge = profile("x".repeat(700_000));
    Limits limits = new Limits(64, 65_536, 1_000, 1_000);

    assertThat(told(profile("a") + "\n" + huge + "\n" + profile("b") + "\n" + huge, limits))
        .extracting(line -> line.substring(0, 7))
        .containsExactly("0 f:1:1", "1 f:2:1", "2 f:3:1", "3 f:4:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // Documents one after another, of which $ is a sound one | how many there are
        "$\\n$ | 2",
        // The first goes on in the next line where only that can mean it.
        "{\"extra\":\\n{},$ | 1",
        "{\"extra\":[\\n{}],$ | 1",
        "{\"extra\":[{},\\n{}],$ | 1",
        "{\\n$ | 2",
        "{\"extra\"\\n$ | 2",
        "{\"extra\":1,\\n$ | 2",
        "{\"extra\":{}\\n$ | 2",
        "{\"extra\":\"\\n$ | 2",
        "{\"extra\":\"\\\"[\\n$ | 2",
        "{\"extra\":[1\\n$ | 2",
        "}\\n$ | 2",
        "\"\\n$ | 2",
        "{ \\n \\r\\n\\t\"x\":1} | 1",
      })
  void tellsWhetherTheFirstLineGoesOn(String fleet, int documents) {
    String text = fleet.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");

    assertThat(told(text.replace("$", profile("a")))).hasSize(documents);
  }

  @Test
  void placesCountLinesAndCharactersAcrossElements() {
    String fleet =
        "\n \t[\r\n"
            + profile("é")
            + ",\n\n"
            + profile("b")
            + ",{\n\"é\":1\n},"
            + profile("c")
            + "]";

    assertThat(told(fleet))
        .extracting(line -> line.split(" ")[1])
        .containsExactly("f:3:1", "f:5:1", "f:5:54", "f:7:3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[,] | 0 f:1:2 /0 f:1:2 /0: found `,`, expected an element of the list",
        "[ | 0 f:1:2 /0 f:1:2 /0: found the end, expected an element of the list",
        "[1} | 1 f:1:3 /1 f:1:3 /1: found `}`, expected `,` or `]` after an element of the list",
        "[1,, | 1 f:1:4 /1 f:1:4 /1: found `,`, expected an element of the list",
        "[\"a] | 0 f:1:2 /0 f:1:2 /0: found an element whose brackets or quotes don't close, expected well-formed JSON",
        "[[}] | 0 f:1:2 /0 f:1:2 /0: found an element whose brackets or quotes don't close, expected well-formed JSON",
        "[1]é | 1 f:1:4 /1 f:1:4 /1: found `?` after the list, expected nothing more",
        "[1] ~ | 1 f:1:5 /1 f:1:5 /1: found `~` after the list, expected nothing more",
        "[1] ! | 1 f:1:5 /1 f:1:5 /1: found `!` after the list, expected nothing more",
        "[1] \\d | 1 f:1:5 /1 f:1:5 /1: found `?` after the list, expected nothing more",
        "[1 2] | 1 f:1:4 /1 f:1:4 /1: found `2`, expected `,` or `]` after an element of the list",
        "[\"a\\n\"] | 0 f:1:2 /0 f:1:2 /0: found an element whose brackets or quotes don't close, expected well-formed JSON",
        // A NUL is a character like others, and no end.
        "[1]\\0 | 1 f:1:4 /1 f:1:4 /1: found `?` after the list, expected nothing more",
        "[1\\0] | 1 f:1:3 /1 f:1:3 /1: found `?`, expected `,` or `]` after an element of the list",
        "[\\0] | 0 f:1:2 /0 f:1:2 /0: found a NUL character, expected text without one",
      })
  void saysWhatIsWrongWithAnArray(String fleet, String last) {
    String text = fleet.replace("\\n", "\n").replace("\\0", "\0").replace("\\d", "\u007F");

    assertThat(told(text)).last().asString().startsWith(last);
  }

  @Test
  void aNulIsNoEnd() {
    assertThat(told(profile("a") + "\n\0\n" + profile("b")))
        .hasSize(3)
        .last()
        .isEqualTo("2 f:3:1 b");
    assertThat(told("\0")).hasSize(1);
    assertThat(told("\0\n" + profile("b"))).hasSize(2);
    assertThat(told("{\n\"id\":\0\"a\"}").toString()).contains("f:2:6");
    assertThat(told("{\"extra\":[\0\n1]}")).hasSize(1);
    Limits limits = new Limits(64, 65_536, 1_000, 100);
    String huge = "\0".repeat(300_000) + "x\0";
    assertThat(told(huge + "\n" + profile("b"), limits)).hasSize(2).last().isEqualTo("1 f:2:1 b");
  }

  @Test
  void textsMayHaveBackslashes() {
    String profile =
        profile("a").replace("}", ",\"extra\":[\"\\n]\",\"\\\\\",\"\\\"\",\"\\u0041\"]}");

    assertThat(told("[" + profile + "," + profile("b") + "]"))
        .containsExactly("0 f:1:2 /0 a", "1 f:1:" + (profile.length() + 3) + " /1 b");
  }

  @ParameterizedTest
  @CsvSource({"100, 'f:1:2: found the number'", "101, 'f:1:2 /0: found more than 100 bytes'"})
  void aBareElementMayBeAsLongAsTheLimit(int length, String expected) {
    Limits limits = new Limits(64, 65_536, 1_000, 100);

    assertThat(
            told("[" + "1".repeat(length) + "]", limits)
                .toString()
                .replace(" /0: found the", ": found the"))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"'\n\n{\n\"x\":1\n}', 4:1", "'  {\"x\":1}', 1:4", "'\n \n  {\"x\":1}', 3:4"})
  void placesCountWhatComesBefore(String text, String place) {
    assertThat(told(text).get(0)).contains(" f:" + place + " /x: found unknown key");
  }

  @Test
  void whatIsReadLaterIsTheSame() {
    String text = "[" + profile("a") + "," + profile("b") + ",{},,";
    List<Supplier<StreamedDocument<DeviceProfile>>> later = new ArrayList<>();
    try (StreamedDocuments<DeviceProfile> items =
        Profiles.unchecked().stream(Source.of("f", text))) {
      items.deferred().forEachRemaining(later::add);
    }

    assertThat(later.stream().map(item -> told(item.get())).toList()).isEqualTo(told(text));
    assertThat(later.get(0).get()).isSameAs(later.get(0).get());
  }

  @Test
  void nothingComesAfterTheEndOrClosing() {
    AtomicBoolean open = new AtomicBoolean(true);
    InputStream stream =
        new ByteArrayInputStream((profile("a") + "\n" + profile("b")).getBytes(UTF_8)) {
          @Override
          public void close() {
            open.set(false);
          }
        };
    StreamedDocuments<DeviceProfile> items = Profiles.unchecked().stream(Source.of("f", stream));
    assertThat(items.hasNext()).isTrue();
    assertThat(items.hasNext()).isTrue();
    assertThat(told(items.next())).isEqualTo("0 f:1:1 a");
    assertThat(open).isTrue();

    items.close();

    assertThat(open).isFalse();
    assertThat(items.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> items.deferred().next());
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
