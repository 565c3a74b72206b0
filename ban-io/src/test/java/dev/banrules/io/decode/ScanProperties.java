package dev.banrules.io.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Bytes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Looking at eight bytes at a time tells the same as looking at one. */
class ScanProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab\nu\\\u0000é微").ofMaxLength(40);
  }

  @Property
  void findsTheFirst(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(UTF_8);
    int first = Bytes.indexOf(bytes, (byte) '\n');

    assertThat(Scan.indexOf(bytes, 0, bytes.length, (byte) '\n'))
        .isEqualTo(first < 0 ? bytes.length : first);
  }

  @Property
  void tellsAsciiAndWhatMayBeUnfit(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(UTF_8);
    Scan.Content content = Scan.content(bytes, 0, bytes.length);

    assertThat(content.ascii()).isEqualTo(CharMatcher.ascii().matchesAllOf(text));
    assertThat(content.mayBeUnfit()).isEqualTo(text.indexOf('\0') >= 0 || text.contains("\\u"));
  }

  @Property
  void countsCharacters(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(UTF_8);

    assertThat(Scan.characters(bytes, 0, bytes.length)).isEqualTo(text.length());
  }
}
