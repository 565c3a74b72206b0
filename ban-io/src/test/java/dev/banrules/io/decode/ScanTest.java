package dev.banrules.io.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for is found wherever it stands, in one word of eight bytes or in another. */
class ScanTest {

  /** Longer than two words, and no multiple of one. */
  private static final int LENGTH = 21;

  static IntStream positions() {
    return IntStream.range(0, LENGTH);
  }

  private static byte[] plain() {
    byte[] bytes = new byte[LENGTH];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }

  private static byte[] with(int position, String part) {
    byte[] bytes = plain();
    byte[] own = part.getBytes(UTF_8);
    System.arraycopy(own, 0, bytes, position, Math.min(own.length, LENGTH - position));
    return bytes;
  }

  @ParameterizedTest
  @MethodSource("positions")
  void findsAByteAtEachPosition(int position) {
    byte[] bytes = with(position, "\n");

    assertThat(Scan.indexOf(bytes, 0, LENGTH, (byte) '\n')).isEqualTo(position);
    assertThat(Scan.indexOf(bytes, position, LENGTH, (byte) '\n')).isEqualTo(position);
    assertThat(Scan.indexOf(bytes, position + 1, LENGTH, (byte) '\n')).isEqualTo(LENGTH);
    assertThat(Scan.indexOf(bytes, 0, position, (byte) '\n')).isEqualTo(position);
    assertThat(Scan.indexOf(bytes, 0, LENGTH, (byte) '\u000B')).isEqualTo(LENGTH);
  }

  @ParameterizedTest
  @MethodSource("positions")
  void findsTheFirstOfSeveral(int position) {
    byte[] bytes = with(position, "\n\u000B\n\n");

    assertThat(Scan.indexOf(bytes, 0, LENGTH, (byte) '\n')).isEqualTo(position);
  }

  @ParameterizedTest
  @MethodSource("positions")
  void findsAQuoteOrABackslashAtEachPosition(int position) {
    for (String wanted : new String[] {"\"", "\\", "\"\\", "\\\""}) {
      byte[] bytes = with(position, wanted);

      assertThat(Scan.indexOfQuoteOrBackslash(bytes, 0, LENGTH)).isEqualTo(position);
      assertThat(Scan.indexOfQuoteOrBackslash(bytes, position, LENGTH)).isEqualTo(position);
      assertThat(Scan.indexOfQuoteOrBackslash(bytes, 0, position)).isEqualTo(position);
    }
    assertThat(Scan.indexOfQuoteOrBackslash(with(position, "#[]"), 0, LENGTH)).isEqualTo(LENGTH);
  }

  @ParameterizedTest
  @MethodSource("positions")
  void countsCharactersAndNotBytes(int position) {
    int from = Math.min(position, LENGTH - 4);

    assertThat(Scan.characters(with(position, "z"), 0, LENGTH)).isEqualTo(LENGTH);
    assertThat(Scan.characters(with(position, "z"), position, LENGTH)).isEqualTo(LENGTH - position);
    assertThat(Scan.characters(with(from, "é"), 0, LENGTH)).isEqualTo(LENGTH - 1);
    assertThat(Scan.characters(with(from, "微"), 0, LENGTH)).isEqualTo(LENGTH - 2);
    assertThat(Scan.characters(with(from, "😀"), 0, LENGTH)).isEqualTo(LENGTH - 3);
    assertThat(Scan.characters(with(from, "é"), from, LENGTH)).isEqualTo(LENGTH - from - 1);
  }

  @ParameterizedTest
  @MethodSource("positions")
  void tellsAsciiWhereverTheOtherCharacterIs(int position) {
    assertThat(Scan.content(with(position, "é"), 0, LENGTH).ascii()).isFalse();
    assertThat(Scan.content(with(position, "é"), 0, position).ascii()).isTrue();
    assertThat(Scan.content(with(position, "\u007F"), 0, LENGTH).ascii()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("positions")
  void seesANulWhereverItIs(int position) {
    assertThat(Scan.content(with(position, "\0"), 0, LENGTH).mayBeUnfit()).isTrue();
    assertThat(Scan.content(with(position, "\0"), 0, position).mayBeUnfit()).isFalse();
    assertThat(Scan.content(with(position, "\u0001"), 0, LENGTH).mayBeUnfit()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("positions")
  void seesACharacterThatIsWrittenByItsCode(int position) {
    boolean whole = position < LENGTH - 1;

    assertThat(Scan.content(with(position, "\\u"), 0, LENGTH).mayBeUnfit()).isEqualTo(whole);
    assertThat(Scan.content(with(position, "\\u"), 0, position).mayBeUnfit()).isFalse();
    assertThat(Scan.content(with(position, "\\n"), 0, LENGTH).mayBeUnfit()).isFalse();
    assertThat(Scan.content(with(position, "uu"), 0, LENGTH).mayBeUnfit()).isFalse();
  }

  @Test
  void aBackslashIsNotReadBeyondTheEnd() {
    assertThat(Scan.content(with(7, "\\u"), 0, 8).mayBeUnfit()).isFalse();
    assertThat(Scan.content(with(8, "\\u"), 0, 9).mayBeUnfit()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 16, 20})
  void aHashIsOfTheBytesAlone(int length) {
    byte[] bytes = bytes(length);
    byte[] elsewhere = new byte[length + 10];
    Arrays.fill(elsewhere, (byte) 'z');
    System.arraycopy(bytes, 0, elsewhere, 5, length);

    assertThat(Scan.hash(elsewhere, 5, 5 + length, 3)).isEqualTo(Scan.hash(bytes, 0, length, 3));
    assertThat(Scan.hash(bytes, 0, length, 4)).isNotEqualTo(Scan.hash(bytes, 0, length, 3));
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (200 + i);
    }
    return bytes;
  }

  @Test
  void hashesDifferWhereBytesDo() {
    Set<Long> hashes = new HashSet<>();
    hashes.add(Scan.hash(new byte[0], 0, 0, 0));
    int asked = 1;
    for (int length = 1; length < LENGTH; length++) {
      asked += 2;
      hashes.add(Scan.hash(bytes(length), 0, length, 0));
      hashes.add(Scan.hash("z".repeat(length).getBytes(UTF_8), 0, length, 0));
      for (int changed = 0; changed < length; changed++) {
        asked++;
        byte[] other = bytes(length);
        other[changed] = 1;
        hashes.add(Scan.hash(other, 0, length, 0));
      }
    }
    assertThat(hashes).hasSize(asked);
  }

  /** What rows of eight bytes can't show: order within a word and between words. */
  @ParameterizedTest
  @CsvSource({"ab, ba", "abcdefgh, abcdefhg", "aaaaaaaabbbbbbbb, bbbbbbbbaaaaaaaa"})
  void hashesTellTheOrder(String one, String other) {
    assertThat(Scan.hash(one.getBytes(UTF_8), 0, one.length(), 0))
        .isNotEqualTo(Scan.hash(other.getBytes(UTF_8), 0, other.length(), 0));
  }
}
