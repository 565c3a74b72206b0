package dev.banrules.model.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierPatternTest {

  @ParameterizedTest(name = "{0} matches {1}: {2}")
  @CsvSource({
    "android:com.kaspersky.*, android:com.kaspersky.security, true",
    "android:com.kaspersky.*, android:com.kaspersky.security.cloud, true",
    "android:com.kaspersky.*, android:com.kaspersky, false",
    "android:com.kaspersky.*, android:com.kaspersky., false",
    "android:com.kaspersky.*, android:com.kasperskylab.security, false",
    "android:com.kaspersky.*, android:com.kasperskyXsecurity, false",
    "android:com.kaspersky.*, android:org.com.kaspersky.a, false",
    "android:com.kaspersky.*, android:com.Kaspersky.security, false",
    "android:com.kaspersky.*, apple:com.kaspersky.security, false",
    "apple:com.kaspersky.*, apple:COM.Kaspersky.Security, true",
    "android:com.kaspersky, android:com.kaspersky, true",
    "android:com.kaspersky, android:com.kaspersky.security, false",
    "domain:*.example.com, domain:www.example.com, true",
    "domain:*.example.com, domain:a.b.EXAMPLE.com, true",
    "domain:*.example.com, domain:example.com, false",
    "domain:*.example.com, domain:.example.com, false",
    "domain:*.example.com, domain:notexample.com, false",
    "domain:*.example.com, domain:www.example.com.cn, false",
    "domain:example.com, domain:Example.COM, true",
    "x-own:a.*, x-own:a.b, true",
    "cpe:2.3:a:tencent:wechat:*, cpe:2.3:a:Tencent:wechat:*, true"
  })
  void stopsOrOneOrMoreFurtherSegments(String pattern, String identifier, boolean matches) {
    assertThat(IdentifierPattern.parse(pattern).matches(Identifier.parse(identifier)))
        .isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "android:com.kaspersky.*, true, android:com.kaspersky",
    "domain:*.example.com, true, domain:example.com",
    "android:com.kaspersky, false, android:com.kaspersky",
    "cpe:2.3:a:tencent:*:8, false, cpe:2.3:a:tencent:*:8",
    "cpe:2.3:a:tencent:*:8.*, true, cpe:2.3:a:tencent:*:8"
  })
  void hasAStem(String text, boolean pattern, String stem) {
    IdentifierPattern parsed = IdentifierPattern.parse(text);

    assertThat(parsed.isPattern()).isEqualTo(pattern);
    assertThat(parsed.stem()).isEqualTo(Identifier.parse(stem));
    assertThat(parsed).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "android:com.*.a # is not an identifier: a pattern has its one `*` at the end, after a"
            + " full stop",
        "android:com.kas* # is not an identifier: a pattern has its one `*` at the end, after a"
            + " full stop",
        "android:* # is not an identifier: a pattern has its one `*` at the end, after a full stop",
        "domain:www.*.com # is not an identifier: a pattern has its one `*` in front, as"
            + " `*.example.com`",
        "domain:example.* # is not an identifier: a pattern has its one `*` in front, as"
            + " `*.example.com`",
        "android:.* # is not a pattern: one `*`, at the end, as `com.example.*`",
        "android:com.*.* # is not a pattern: one `*`, at the end, as `com.example.*`",
        "domain:*. # is not a pattern: one `*`, in front, as `*.example.com`",
        "domain:*.*.com # is not a pattern: one `*`, in front, as `*.example.com`"
      })
  void hasOneAsteriskInItsPlace(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdentifierPattern.parse(text))
        .withMessage("`%s` %s", text, message);
  }

  @Test
  void isAnotherThanItsStem() {
    IdentifierPattern pattern = IdentifierPattern.parse("apple:com.a.*");
    IdentifierPattern stem = IdentifierPattern.parse("apple:com.a");

    assertThat(pattern)
        .isNotEqualTo(stem)
        .isNotEqualTo("apple:com.a.*")
        .isGreaterThan(stem)
        .isLessThan(IdentifierPattern.parse("apple:com.b"))
        .isEqualTo(IdentifierPattern.parse("apple:COM.A.*"))
        .hasSameHashCodeAs(IdentifierPattern.parse("apple:COM.A.*"));
    assertThat(pattern.hashCode()).isNotEqualTo(stem.hashCode());
  }
}
