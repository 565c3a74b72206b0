package dev.banrules.verify.definition.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.verdict.Identity;
import dev.banrules.verify.TestDocuments;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §4: which step gives what. */
class RecognitionTest {

  private static final Recognition RECOGNITION =
      new Recognition(
          new TestDocuments()
              .catalog(
                  """
                      {"id": "c", "version": 1,
                       "vendors": [
                         {"id": "tencent", "name": "Tencent Holdings Limited", "aliases": ["腾讯"],
                          "identifiers": ["android:com.tencent.*", "android:com.tencent.mobileqq.*"]},
                         {"id": "other", "name": "Other Inc", "identifiers": ["android:com.other.*",
                            "cpe:2.3:a:tied:*:1:beta"]}],
                       "applications": [
                         {"id": "wechat", "name": "WeChat", "names": ["微信"], "vendor": "tencent",
                          "identifiers": ["android:com.tencent.mm", "purl:pkg:npm/wechat"]},
                         {"id": "qq", "name": "QQ", "vendor": "tencent",
                          "identifiers": ["android:com.tencent.mobileqq", "android:com.tencent.q.*",
                            "domain:*.qq.com", "cpe:2.3:a:tencent:qq:*"]},
                         {"id": "chat", "name": "Chat", "vendor": "other",
                          "identifiers": ["cpe:2.3:a:tied:app:1:*"]},
                         {"id": "chat2", "name": "CHAT", "vendor": "tencent",
                          "identifiers": ["cpe:2.3:a:tied:app:*:beta"]},
                         {"id": "joint", "name": "Joint", "identifiers": ["deb:joint"],
                          "vendor": [{"id": "tencent", "until": "2026-01-22"},
                            {"id": "other", "from": "2026-01-22"}]},
                         {"id": "stray", "name": "Stray", "identifiers": ["deb:stray"]}]}
                      """),
          true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // identifiers | publisher | display name | what it is
        "android:com.tencent.mm | | | wechat/tencent!",
        "android:com.tencent.MM | | | -/tencent!",
        "android:com.tencent.mobileqq.lite | | QQ | qq/tencent!",
        "android:com.tencent.mobileqq.lite | | Nobody | -/tencent!",
        "android:com.tencent.q.x | | | qq/tencent!",
        "android:com.tencent.q.x, android:com.other.x | | | qq/tencent! -/other!",
        "android:com.tencent.mm, android:com.tencent.x | | | wechat/tencent!",
        "android:com.tencent.x, android:com.other.x | | Chat | chat/other! chat2/tencent!",
        "domain:IM.QQ.com | | | qq/tencent!",
        "domain:qq.com | | | ",
        "purl:pkg:npm/wechat@1.0?a=b | | | wechat/tencent!",
        "purl:pkg:npm/wechat2@1.0 | | | ",
        "cpe:2.3:A:tencent:qq:9 | | | qq/tencent!",
        "cpe:2.3:a:tied:app:1:beta | | | chat/other! chat2/tencent!",
        "cpe:2.3:a:tied:app2:1:beta | | | -/other!",
        " | tencent holdings | | -/tencent!",
        " | 腾讯 | 微信 | wechat/tencent!",
        " | 腾讯 | Chat | chat2/tencent!",
        " | Nobody | Chat | chat/other? chat2/tencent?",
        " | Nobody | Chatty | ",
        "deb:nobody | 腾讯 | | -/tencent!",
        "deb:joint | | | joint/-!",
        "deb:joint, android:com.other.x | | | joint/-!",
        " | 腾讯 | Joint | joint/-!",
        " | Other | Joint | joint/-!",
        " | Nobody | Joint | joint/-?",
        "deb:stray | | | stray/-!",
        "deb:stray, android:com.other.x | | | stray/-! -/other!",
        " | Other | Stray | -/other!",
      })
  void isTakenFor(String identifiers, String publisher, String name, String expected) {
    Software software =
        Software.builder()
            .name(Optional.ofNullable(name))
            .publisher(Optional.ofNullable(publisher))
            .identifiers(
                Stream.ofNullable(identifiers)
                    .flatMap(text -> Stream.of(text.split(", ")))
                    .map(Identifier::parse)
                    .toList())
            .build();
    String found =
        String.join(
            " ",
            RECOGNITION.recognise(software).identities().stream()
                .map(RecognitionTest::text)
                .sorted()
                .toList());
    assertThat(found.isEmpty() ? null : found).isEqualTo(sorted(expected));
  }

  @Test
  void hardwareIsTakenForVendorsAlone() {
    Software phone =
        Software.builder().kind(ProductKind.HARDWARE).name("WeChat").publisher("腾讯").build();
    Software nobodys =
        Software.builder().kind(ProductKind.HARDWARE).name("WeChat").publisher("Nobody").build();
    assertThat(RECOGNITION.recognise(phone).identities())
        .extracting(RecognitionTest::text)
        .containsExactly("-/tencent!");
    assertThat(RECOGNITION.recognise(phone).settled()).isTrue();
    assertThat(RECOGNITION.recognise(nobodys).identities()).isEmpty();
    assertThat(RECOGNITION.recognise(nobodys).settled()).isTrue();
  }

  private static @Nullable String sorted(@Nullable String expected) {
    return expected == null
        ? null
        : String.join(" ", Stream.of(expected.split(" ")).sorted().toList());
  }

  private static String text(Identity identity) {
    boolean sure =
        identity.vendorSure() && (identity.application().isEmpty() || identity.applicationSure());
    return identity.application().map(Object::toString).orElse("-")
        + "/"
        + identity.vendor().map(Object::toString).orElse("-")
        + (sure ? "!" : "?");
  }
}
