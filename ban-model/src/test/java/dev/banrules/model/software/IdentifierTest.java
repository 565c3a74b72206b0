package dev.banrules.model.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  @ParameterizedTest(name = "{0}: ignores case {1}")
  @CsvSource({
    "android, false",
    "apple, true",
    "apple-team, false",
    "apple-store, false",
    "windows-pfn, true",
    "windows-product, true",
    "chrome, false",
    "deb, false",
    "rpm, false",
    "snap, false",
    "flatpak, false",
    "homebrew, false",
    "winget, true",
    "sha256, true",
    "signer, false",
    "domain, true",
    "cpe, true",
    "purl, false",
    "x-own-9, false"
  })
  void comparesByTheRuleOfItsScheme(String scheme, boolean ignoresCase) {
    Identifier stated = Identifier.parse(scheme + ":Com.Example");
    Identifier lower = Identifier.parse(scheme + ":com.example");

    assertThat(stated.equals(lower)).isEqualTo(ignoresCase);
    assertThat(stated.compareTo(lower) == 0).isEqualTo(ignoresCase);
    assertThat(stated.hashCode() == lower.hashCode()).isEqualTo(ignoresCase);
    assertThat(stated.scheme().ignoresCase()).isEqualTo(ignoresCase);
    assertThat(stated).hasToString(scheme + ":Com.Example");
    assertThat(stated.value()).isEqualTo("Com.Example");
    assertThat(stated.key()).isEqualTo(scheme + (ignoresCase ? ":com.example" : ":Com.Example"));
  }

  @Test
  void tellsSchemesApart() {
    assertThat(Identifier.parse("deb:wechat"))
        .isNotEqualTo(Identifier.parse("rpm:wechat"))
        .isNotEqualTo("deb:wechat")
        .isEqualTo(Identifier.of(IdentifierScheme.of("deb"), "wechat"));
  }

  @Test
  void keepsColonsOfTheValue() {
    Identifier cpe = Identifier.parse("cpe:2.3:a:tencent:wechat:8.0");

    assertThat(cpe.scheme()).isEqualTo(IdentifierScheme.CPE);
    assertThat(cpe.value()).isEqualTo("2.3:a:tencent:wechat:8.0");
  }

  @Test
  void takesThePrefixOfACpeNameOnceOrTwice() {
    Identifier cpe = Identifier.parse("cpe:2.3:a:tencent:wechat:8.0");

    assertThat(Identifier.of(IdentifierScheme.CPE, "cpe:2.3:a:Tencent:wechat:8.0"))
        .isEqualTo(cpe)
        .hasToString("cpe:cpe:2.3:a:Tencent:wechat:8.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wechat", ":wechat"})
  void needsAScheme(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.parse(text))
        .withMessage("`%s` is not an identifier: write `scheme:value`, as `deb:wechat`", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deb:", "deb:  ", "deb:a\nb", "deb:\u0000", "deb:a\u0085"})
  void needsAValueWithoutControlCharacters(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.parse(text))
        .withMessageEndingWith(
            "` is not an identifier: after `deb:` it needs a value without control characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deb", "bundle", "x-", "x-Own", "x_own", "deb "})
  void rejectsUnknownSchemes(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IdentifierScheme(name))
        .withMessageStartingWith(
            "`" + name + "` is not an identifier scheme: one of android, apple")
        .withMessageContaining("cpe, purl, or `x-…`");
  }

  @Test
  void schemesCompareByName() {
    assertThat(IdentifierScheme.of("deb"))
        .isLessThan(IdentifierScheme.of("rpm"))
        .hasToString("deb");
    assertThat(IdentifierScheme.names()).hasSize(18).doesNotContain("x-own-9");
  }
}
