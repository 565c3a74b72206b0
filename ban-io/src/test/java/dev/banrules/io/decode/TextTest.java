package dev.banrules.io.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.document.Excerpt;
import dev.banrules.io.document.Place;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a source a document's parts stand, in lines and characters, and what is shown of it. */
class TextTest {

  /** Lines that end in each way, with one character of two bytes. */
  private static final String LINES = "ab\ncdé\r\nfgh\rij";

  private static Text json(String text) {
    return Text.whole("f", false, text.getBytes(UTF_8));
  }

  /** The text as a part of a source, from line 10 and column 5 of it. */
  private static Text part(String text) {
    byte[] bytes = ("\n\r" + text + "xy\nz").getBytes(UTF_8);
    return Text.part("f", bytes, 2, 2 + text.getBytes(UTF_8).length, 10, 5, "/3");
  }

  private static String told(Excerpt excerpt) {
    return excerpt.line() + "@" + excerpt.caret();
  }

  private static String excerpt(Text text, int line, int column) {
    return told(text.excerpt(new Place("f", line, column, "")).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, 1, 2",
    "2, 1, 3",
    "3, 2, 1",
    "4, 2, 2",
    "5, 2, 3",
    "7, 2, 4",
    "9, 3, 1",
    "11, 3, 3",
    "12, 3, 4",
    "13, 4, 1",
    "14, 4, 2",
    "15, 4, 3"
  })
  void aPositionHasALineAndACharacter(int position, int line, int column) {
    assertThat(json(LINES).placeOf(position)).isEqualTo(new Place("f", line, column, ""));
    assertThat(part(LINES).placeOf(position + 2))
        .isEqualTo(new Place("f", line + 9, line == 1 ? column + 4 : column, "/3"));
  }

  @Test
  void positionsMayBeAskedForInAnyOrder() {
    Text text = json(LINES);

    assertThat(text.placeOf(14)).isEqualTo(new Place("f", 4, 2, ""));
    assertThat(text.placeOf(7)).isEqualTo(new Place("f", 2, 4, ""));
    assertThat(text.placeOf(5)).isEqualTo(new Place("f", 2, 3, ""));
    assertThat(text.placeOf(0)).isEqualTo(new Place("f", 1, 1, ""));
  }

  /** The parser of JSON counts bytes. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "1, 3, 3",
    "2, 1, 1",
    "2, 3, 3",
    "2, 5, 4",
    "3, 2, 2",
    "4, 2, 2",
    "4, 3, 3",
    // What it can't mean is the nearest that it can.
    "0, 2, 2",
    "2, 0, 1",
    "4, 9, 3"
  })
  void aByteOfALineIsACharacter(int line, int byteColumn, int column) {
    int own = Math.max(1, line);

    assertThat(json(LINES).place(line, byteColumn, "/a"))
        .isEqualTo(new Place("f", own, column, "/a"));
    assertThat(part(LINES).place(line, byteColumn, "/a"))
        .isEqualTo(new Place("f", own + 9, own == 1 ? column + 4 : column, "/3/a"));
  }

  /** The parser of YAML counts characters. */
  @Test
  void aColumnOfYamlIsACharacter() {
    Text yaml = Text.whole("f", true, "é: é".getBytes(UTF_8));

    assertThat(yaml.place(1, 4, "")).isEqualTo(new Place("f", 1, 4, ""));
    assertThat(yaml.place(0, 0, "")).isEqualTo(new Place("f", 1, 1, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, ab@0", "1, 2, ab@1", "1, 3, ab@2", "1, 9, ab@2", "2, 1, cdé@0", "2, 3, cdé@2",
    "2, 4, cdé@3", "3, 1, fgh@0", "3, 4, fgh@3", "4, 1, ij@0", "4, 2, ij@1", "4, 9, ij@2",
    "2, 0, cdé@0"
  })
  void showsTheLineOfAPlaceAndPointsAtIt(int line, int column, String expected) {
    assertThat(excerpt(json(LINES), line, column)).isEqualTo(expected);
    assertThat(excerpt(part(LINES), line + 9, line == 1 ? column + 4 : column)).isEqualTo(expected);
  }

  @Test
  void linesMayBeAskedForInAnyOrder() {
    Text text = json("a\n\nb\r\n\r\nc\r\rd\ne");

    assertThat(excerpt(text, 8, 1)).isEqualTo("e@0");
    assertThat(excerpt(text, 7, 2)).isEqualTo("d@1");
    assertThat(excerpt(text, 6, 1)).isEqualTo("@0");
    assertThat(excerpt(text, 5, 1)).isEqualTo("c@0");
    assertThat(excerpt(text, 4, 1)).isEqualTo("@0");
    assertThat(excerpt(text, 3, 2)).isEqualTo("b@1");
    assertThat(excerpt(text, 2, 1)).isEqualTo("@0");
    assertThat(excerpt(text, 1, 2)).isEqualTo("a@1");
    assertThat(excerpt(text, 1, 1)).isEqualTo("a@0");
    assertThat(excerpt(text, 8, 2)).isEqualTo("e@1");
  }

  @Test
  void aFirstLineMayBeEmpty() {
    Text text = json("\na");

    assertThat(excerpt(text, 2, 1)).isEqualTo("a@0");
    assertThat(excerpt(text, 1, 1)).isEqualTo("@0");
  }

  /** 74 characters are shown, of which at most 50 are before the place. */
  @ParameterizedTest
  @CsvSource({
    "74, 1, '', 0, 74, ''",
    "75, 1, '', 0, 74, …",
    "74, 51, '', 50, 24, ''",
    "75, 51, '', 50, 24, …",
    "75, 52, …, 50, 24, ''",
    "200, 100, …, 50, 24, …",
    "200, 180, …, 50, 21, ''",
    "200, 201, …, 50, 0, ''"
  })
  void ofALongLineOnlyAPartIsShown(
      int length, int column, String cutBefore, int before, int after, String cutAfter) {
    for (String character : new String[] {"x", "é", "微"}) {
      String line = character.repeat(length);
      String expected =
          cutBefore
              + character.repeat(before + after)
              + cutAfter
              + "@"
              + (cutBefore.length() + before);

      assertThat(excerpt(json(line), 1, column)).isEqualTo(expected);
      assertThat(excerpt(json("y\n" + line + "\ny"), 2, column)).isEqualTo(expected);
      assertThat(excerpt(json("y\r\n" + line + "\r\ny"), 2, column)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\u0000", "\u007F", "\u200B", "\u202E", "\u2028", "\u2029"})
  void whatATerminalDoesNotShowIsASpace(String unfit) {
    assertThat(excerpt(json("a" + unfit + "b" + unfit), 1, 3)).isEqualTo("a b @2");
  }

  @Test
  void aPlaceBeforeTheDocumentIsNotShown() {
    assertThat(json(LINES).excerpt(Place.whole("f"))).isEqualTo(Optional.empty());
    assertThat(part(LINES).excerpt(new Place("f", 9, 1, ""))).isEqualTo(Optional.empty());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    Text marked = json("\uFEFF[1]");

    assertThat(marked.from()).isEqualTo(3);
    assertThat(marked.length()).isEqualTo(3);
    assertThat(excerpt(marked, 1, 1)).isEqualTo("[1]@0");
    assertThat(json("[1]").from()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"EFBBBF, 3, 3", "EFBBBF, 2, 0", "EEBBBF, 3, 0", "EFBABF, 3, 0", "EFBBBE, 3, 0"})
  void aByteOrderMarkIsOfThreeBytes(String hex, int length, int expected) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThat(Text.afterByteOrderMark(bytes, length)).isEqualTo(expected);
  }

  @Test
  void aCopyIsTheSameTextWhateverBecomesOfItsBuffer() {
    byte[] bytes = "..[1]..".getBytes(UTF_8);
    Text text = Text.part("f", bytes, 2, 5, 10, 5, "/3");

    Text copy = text.copy();
    bytes[3] = '2';

    assertThat(copy.start()).isEqualTo(new Place("f", 10, 5, "/3")).isEqualTo(text.start());
    assertThat(copy.length()).isEqualTo(3);
    assertThat(excerpt(copy, 10, 5)).isEqualTo("[1]@0");
    assertThat(excerpt(text, 10, 5)).isEqualTo("[2]@0");
    assertThat(copy.place(2, 1, "/a").pointer()).isEqualTo("/3/a");
    assertThat(copy.yaml()).isFalse();
    assertThat(Text.whole("f", true, new byte[0]).copy().yaml()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'{', true",
    "'[', true",
    "']', true",
    "'}', true",
    "' \t\r\n{', true",
    "'a{', false",
    "'-', false",
    "' # {', false",
    "'', true",
    "' \n', true"
  })
  void tellsWhatBeginsLikeJson(String text, boolean expected) {
    assertThat(part(text).beginsLikeJson()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"abc, true, false", "é, false, false", "a\\u0000, true, true", "'a\0', true, true"})
  void tellsAsciiAndWhatMayBeUnfit(String text, boolean ascii, boolean mayBeUnfit) {
    assertThat(json(text).isAscii()).isEqualTo(ascii);
    assertThat(json(text).mayBeUnfit()).isEqualTo(mayBeUnfit);
    assertThat(Text.whole("f", true, text.getBytes(UTF_8)).mayBeUnfit()).isTrue();
  }
}
