package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarityIndexTest {

  private static final SimilarityIndex INDEX =
      SimilarityIndex.builder()
          .addVendorName("kaspersky", "Kaspersky Lab")
          .addVendorName("kaspersky", "Kaspersky")
          .addVendorName("kaspersky", "Лаборатория Касперского")
          .addVendorName("tencent", "Tencent")
          .addVendorName("tencent", "腾讯")
          .addVendorName("bytedance", "ByteDance")
          .addVendorName("bytedance", "字节跳动")
          .addVendorName("huawei", "Huawei Technologies Co., Ltd.")
          .addVendorName("huawei", "Huawei")
          .addVendorName("signal", "Signal Messenger")
          .addApplicationName("wechat", List.of("tencent"), "WeChat")
          .addApplicationName("wechat", List.of("tencent"), "微信")
          .addApplicationName("qq", List.of("tencent"), "QQ")
          .addApplicationName("deepseek", List.of("deepseek"), "DeepSeek")
          .addApplicationName("tiktok", List.of("bytedance"), "TikTok")
          .addApplicationName("doubao", List.of("bytedance"), "Doubao")
          .addApplicationName("telegram", List.of("telegram"), "Telegram")
          .addApplicationName("signal", List.of("signal"), "Signal")
          .addApplicationName("kts", List.of("kaspersky"), "Kaspersky Total Security")
          .addApplicationName("wps", List.of("kingsoft"), "WPS Office")
          .addIdentifier(Similarity.Subject.APPLICATION, "wechat", "android", "com.tencent.mm")
          .addIdentifier(Similarity.Subject.VENDOR, "tencent", "android", "com.tencent.*")
          .addIdentifier(
              Similarity.Subject.APPLICATION, "telegram", "apple", "ru.keepcoder.Telegram")
          .addIdentifier(Similarity.Subject.APPLICATION, "whatsapp", "android", "com.whatsapp")
          .addIdentifier(
              Similarity.Subject.APPLICATION, "dingtalk", "android", "com.alibaba.android.rimet")
          .addIdentifier(
              Similarity.Subject.APPLICATION, "telegram", "android", "org.telegram.messenger")
          .addIdentifier(Similarity.Subject.VENDOR, "tencent", "domain", "*.tencent.com")
          .addIdentifier(Similarity.Subject.VENDOR, "tencent", "apple-team", "5A4RE8SF68")
          .build();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "WeСhаt | wechat | 0.98 | name `WeСhаt` has the skeleton of `WeChat`: U+0421, U+0430",
        "ꓪeChat | wechat | 0.98 | name `ꓪeChat` has the skeleton of `WeChat`: U+A4EA",
        "tiктoк | tiktok | 0.98 | name `tiктoк` has the skeleton of `TikTok`: U+043A, U+0442",
        "\u202etahCeW | wechat | 0.98 | name `\u202etahCeW` has characters that turn the direction of"
            + " writing, and is seen as `WeChat`",
        "T i k T o k | tiktok | 0.97 | name `T i k T o k` is, but for spaces, `TikTok`",
        "Tencent WeChat | wechat | 0.97 | name `Tencent WeChat` is the vendor's name and `WeChat`",
        "WeChat 微信 | wechat | 0.97 | name `WeChat 微信` is two names, `微信`",
        "Tïktök | tiktok | 0.96 | name `Tïktök` is, but for diacritics, `TikTok`",
        "T1kT0k | tiktok | 0.95 | name `T1kT0k` is, with digits or signs for letters, `TikTok`",
        "VVeChat | wechat | 0.95 | name `VVeChat` has letters that look like those of `WeChat`",
        "Telegrarn | telegram | 0.95 | name `Telegrarn` has letters that look like those of"
            + " `Telegram`",
        "ТикТок | tiktok | 0.93 | name `ТикТок` is, in other letters, `TikTok`",
        "Weixin | wechat | 0.93 | name `Weixin` is, in Latin letters, `微信`",
        "Telegram Premium Mod | telegram | 0.90 | name `Telegram Premium Mod` is, with words of"
            + " repackaging, `Telegram`",
        "TikTok++ | tiktok | 0.90 | name `TikTok++` is, with words of repackaging, `TikTok`",
        "TikTok++ Mod | tiktok | 0.90 | name `TikTok++ Mod` is, with words of repackaging, `TikTok`",
        "ДипСик | deepseek | 0.85 | name `ДипСик` sounds like `DeepSeek`: similarity 1.00",
        "Вичат | wechat | 0.85 | name `Вичат` sounds like `WeChat`: similarity 0.80",
        "تيك توك | tiktok | 0.85 | name `تيك توك` sounds like `TikTok`: similarity 0.83",
        "テレグラム | telegram | 0.80 | name `テレグラム` has the consonants of `Telegram`"
      })
  void findsApplicationsUnderDisguise(String name, String id, double score, String reason) {
    assertThat(INDEX.similarApplications(name))
        .first()
        .satisfies(
            like -> {
              assertThat(like.id()).isEqualTo(id);
              assertThat(like.score()).isEqualTo(score);
              assertThat(like.reason()).isEqualTo(reason);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Telegarm",
        "Telegramm",
        "Telegam",
        "Kaspersky Total Securtiy",
        "Kaspersky Total Secuirty",
        "TickTok"
      })
  void findsMisspellings(String name) {
    assertThat(INDEX.similarApplications(name))
        .hasSize(1)
        .allSatisfy(like -> assertThat(like.score()).isBetween(0.88, 0.99));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WeeChat", "WebChat", "TickTick", "Douban", "Telegraph", "Telegraf", "WeTransfer",
            "Signals",
        "SignalRGB", "Signal Generator", "QQ 2", "Q", "", "Office", "WPS", "MS Office",
        "Kotatogram", "360", "Wallpapers for TikTok"
      })
  void isNotFooledByOthers(String name) {
    assertThat(INDEX.similarApplications(name)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "WECHAT | 1.0 | name `WECHAT` equals `WeChat`",
        "WeChat 3.9.12 | 1.0 | name `WeChat 3.9.12` is, with words that do not count, `WeChat`",
        "wpsoffice.app | 1.0 | name `wpsoffice.app` is, as the name of a file, `WPS Office`"
      })
  void scoresEqualityOne(String name, double score, String reason) {
    assertThat(INDEX.similarApplications(name))
        .singleElement()
        .satisfies(
            like -> {
              assertThat(like.score()).isEqualTo(score);
              assertThat(like.reason()).isEqualTo(reason);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Kаspersky Lab | kaspersky | 0.98",
        "Yаndех | '' | 0",
        "Hauwei Technologies Co., Ltd. | huawei | 0.97",
        "Hua wei Technologies | huawei | 0.97",
        "騰訊科技（深圳）有限公司 | tencent | 0.97",
        "Zijie Tiaodong | bytedance | 0.93",
        "Laboratoriya Kasperskogo | kaspersky | 0.93",
        "Laboratorija Kasperskogo | kaspersky | 0.85",
        "Хуавей | huawei | 0.85",
        "K@spersky | kaspersky | 0.95",
        "T1kTok Ltd. | bytedance | 0.95",
        "Tencent Software LLC | tencent | 0.90",
        "Huawei-3Com | huawei | 0.80",
        "Kaseya Limited | '' | 0",
        "Ten Cent Games | '' | 0",
        "Signal Processing Devices Sweden AB | '' | 0",
        "DEEPX Co., Ltd. | '' | 0"
      })
  void findsVendors(String publisher, String id, double score) {
    if (id.isEmpty()) {
      assertThat(INDEX.similarVendors(publisher)).isEmpty();
    } else {
      assertThat(INDEX.similarVendors(publisher))
          .first()
          .satisfies(
              like -> {
                assertThat(like.id()).isEqualTo(id);
                assertThat(like.score()).isCloseTo(score, within(0.005));
              });
    }
  }

  @Test
  void findsTheVendorNamedInADisplayName() {
    assertThat(INDEX.similarVendorsNamedIn("Kaspersky Password Manager"))
        .singleElement()
        .extracting(Similarity::reason)
        .isEqualTo("name `Kaspersky Password Manager` begins with `Kaspersky`");
    assertThat(INDEX.similarVendorsNamedIn("TikTok Wallpapers")).isEmpty();
  }

  @ParameterizedTest(name = "{0}:{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "android | com.tencent.mm.clone | wechat | 0.90",
        "android | com.tencent.mm.plugin | wechat | 0.85",
        "android | com.tencent.rnm | wechat | 0.98",
        "android | com.tencentt.mm | wechat | 0.94",
        "android | com.tencentt.news | tencent | 0.94",
        "android | org.telegram.messanger | telegram | 0.917",
        "android | com.telegram.messenger | telegram | 0.85",
        "android | com.gbwhatsapp | whatsapp | 0.90",
        "android | com.alibaba.android.rimett | dingtalk | 0.92",
        "android | com.alibaba.android.remote | '' | 0",
        "apple | ru.keepcoder.TeIegram | telegram | 0.98",
        "domain | qq.tencemt.com | '' | 0",
        "android | com.ticktick.task | '' | 0",
        "android | com.tencent.mm | '' | 0",
        "apple-team | 5A4RE8SF86 | '' | 0",
        "deb | weechat | '' | 0",
        "android | '' | '' | 0"
      })
  void findsSquattedIdentifiers(String scheme, String value, String id, double score) {
    if (id.isEmpty()) {
      assertThat(INDEX.similarIdentifiers(scheme, value)).isEmpty();
    } else {
      assertThat(INDEX.similarIdentifiers(scheme, value))
          .first()
          .satisfies(
              like -> {
                assertThat(like.id()).isEqualTo(id);
                assertThat(like.score()).isCloseTo(score, within(0.005));
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mod ", "ltd ", "有限公司", "ао ", "a.", "beijing ", "na", "1 ", "\u202e", "com."})
  @Timeout(5)
  void answersHugeTextsSoon(String part) {
    String text = part.repeat(65_536 / part.length());

    assertThat(INDEX.similarApplications(text)).isEmpty();
    assertThat(INDEX.similarVendors(text)).isEmpty();
    assertThat(INDEX.similarVendorsNamedIn(text)).isEmpty();
    assertThat(INDEX.similarIdentifiers("android", text)).isEmpty();
    String longest = text.substring(0, 300);
    assertThat(INDEX.similarApplications(longest)).isEmpty();
    assertThat(INDEX.similarVendors(longest)).isEmpty();
    assertThat(INDEX.similarIdentifiers("android", longest)).isEmpty();
  }

  @Test
  void refusesAScoreOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Similarity(Similarity.Subject.VENDOR, "a", "A", 1.5, ""))
        .withMessage("score must be above 0 and at most 1: 1.5");
  }

  private static org.assertj.core.data.Offset<Double> within(double offset) {
    return org.assertj.core.api.Assertions.within(offset);
  }
}
