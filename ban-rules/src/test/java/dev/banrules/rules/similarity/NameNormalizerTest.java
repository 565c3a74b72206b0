package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameNormalizerTest {

  @ParameterizedTest(name = "`{0}` is `{1}`")
  @CsvSource(
      delimiter = '|',
      value = {
        "WeChat | wechat",
        "\u3000WeChat\t Work. | wechat work",
        "TIK_TOK | tik tok",
        "Yandex.Browser | yandex browser",
        "Hik-Connect | hik connect",
        "ＷｅＣｈａｔ | wechat",
        "𝕋𝕖𝕝𝕖𝕘𝕣𝕒𝕞 | telegram",
        "Tik\u200bTok | tiktok",
        "Tik\u034fTok | tiktok",
        "\u200eWhatsApp | whatsapp",
        "\ufeffVK\u00ad | vk",
        "STRASSE | strasse",
        "Straße | strasse",
        "ΣΊΣΥΦΟΣ | σίσυφοσ",
        "«Лаборатория Касперского» | лаборатория касперского",
        "腾讯科技（深圳） | 腾讯科技 深圳",
        "B.V. | bv",
        "b.v | bv",
        "S.p.A. | spa",
        "J.P.Morgan | jp morgan",
        "U.S.A. Today | usa today",
        "Booking.com | booking com",
        "1.2.3 | 1 2 3",
        "3.v.a | 3 va",
        "А.О. | ао",
        "a․b | ab",
        "a..b | a b",
        "TikTok++ | tiktok++",
        "Tencent® | tencent®"
      })
  void foldsWhatDoesNotCount(String name, String normal) {
    assertThat(NameNormalizer.application(name)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "\u200b", "«»", "-_-"})
  void leavesNothingOfPunctuation(String name) {
    assertThat(NameNormalizer.application(name)).isEmpty();
    assertThat(NameNormalizer.vendor(name)).isEmpty();
  }

  @ParameterizedTest(name = "`{0}` is `{1}`")
  @CsvSource(
      delimiter = '|',
      value = {
        "KASPERSKY  LAB, LLC | kaspersky lab",
        "Ｋａｓｐｅｒｓｋｙ\u200b Lab Inc. | kaspersky lab",
        "Prosus N.V. | prosus",
        "Booking.com B.V. | booking com",
        "BOOKING COM b.v | booking com",
        "Bookingcom BV | bookingcom",
        "Tencent Co., Ltd. | tencent",
        "Bytedance Pte. Ltd. | bytedance",
        "Yandex Pvt. Ltd. | yandex",
        "Muster GmbH & Co. KG | muster",
        "Foo Sp. z o.o. | foo",
        "Foo, S.A. de C.V. | foo",
        "Telegram FZ-LLC | telegram",
        "Foo Kabushiki Kaisha | foo",
        "Acme Sdn. Bhd. | acme",
        "AO Kaspersky Lab | kaspersky lab",
        "АО «Лаборатория Касперского» | лаборатория касперского",
        "ОOО «ВК» | оoо вк",
        "ООО «ВК» | вк",
        "ПАО Ростелеком | ростелеком",
        "PT Telkom Tbk | telkom",
        "ZAO \"Kaspersky Lab\" | kaspersky lab",
        "Kaspersky Lab ZAO | kaspersky lab",
        "中兴通讯股份有限公司 | 中兴通讯",
        "腾讯科技(深圳)有限公司 | 腾讯科技 深圳",
        "华为终端有限责任公司 | 华为终端",
        "株式会社LINE | line",
        "ソニー株式会社 | ソニー",
        "㈱ソニー | ソニー",
        "주식회사 카카오 | 카카오",
        "카카오 주식회사 | 카카오",
        "Foo A.Ş. | foo",
        "Foo SE | foo",
        "Foo S.à r.l. | foo",
        "Foo Sàrl | foo",
        "Foo Sagl | foo",
        "Foo PBC | foo",
        "Foo DMCC | foo",
        "Foo Gesellschaft mit beschränkter Haftung | foo",
        "Foo Aktiengesellschaft | foo",
        "Foo Société par actions simplifiée | foo",
        "Foo Società per azioni | foo",
        "Foo Sociedad Anónima | foo",
        "Foo spółka z ograniczoną odpowiedzialnością | foo",
        "Foo akciová společnost | foo",
        "Фу д.о.о. | фу",
        "Foo Limited Şirketi | foo",
        "Foo Yuhan Hoesa | foo",
        "Foo Chusik Hoesa | foo",
        "CÔNG TY TNHH FOO | foo",
        "Công ty Cổ phần Foo | foo",
        "Foo ش.م.م | foo",
        "Foo ذ.م.م | foo",
        "Foo प्राइवेट लिमिटेड | foo",
        "Foo ХХК | foo",
        "შპს Foo | foo"
      })
  void dropsLegalForms(String name, String normal) {
    assertThat(NameNormalizer.vendor(name)).isEqualTo(normal);
  }

  @ParameterizedTest(name = "`{0}` is `{1}`")
  @CsvSource(
      delimiter = '|',
      value = {
        "Co-Pilot Ltd | co pilot",
        "Limited Run Games | limited run games",
        "Inc. Magazine | inc magazine",
        "Pilot AO Systems | pilot ao systems"
      })
  void keepsLegalFormsElsewhere(String name, String normal) {
    assertThat(NameNormalizer.vendor(name)).isEqualTo(normal);
  }

  @ParameterizedTest(name = "`{0}` is `{1}`")
  @CsvSource(
      delimiter = '|',
      value = {"Limited | limited", "Co., Ltd. | co", "AO Ltd | ao", "有限公司 | 有限公司", "ООО | ооо"})
  void keepsALegalFormWhereNothingElseRemains(String name, String normal) {
    assertThat(NameNormalizer.vendor(name)).isEqualTo(normal);
  }

  @ParameterizedTest(name = "`{0}` may be `{1}`")
  @CsvSource(
      delimiter = '|',
      value = {
        "Tencent Technology (Shenzhen) Company Limited | tencent",
        "Shenzhen Tencent Computer Systems Company Limited | tencent",
        "Beijing Bytedance Network Technology Co., Ltd. | bytedance",
        "Zhejiang Dahua Technology Co., Ltd. | dahua technology",
        "深圳市腾讯计算机系统有限公司 | 腾讯",
        "阿里巴巴（中国）网络技术有限公司 | 阿里巴巴",
        "Yandex Europe AG | yandex",
        "Alibaba Group Holding Limited | alibaba",
        "© 2011-2022 Tencent. All Rights Reserved. | tencent",
        "(C) 2020 Baidu Inc. | baidu",
        "Kaspersky™ | kaspersky",
        "Tencent (R) | tencent",
        "Tencent(TM) Inc. | tencent",
        "©2023 Tencent Inc. | tencent",
        "2024 © ByteDance | bytedance",
        "Telegram FZ-LLC. (c) 2014-2024 | telegram",
        "© 2020 Tencent® | tencent",
        "Copyright (c) 2010-2020 by Huawei Technologies | huawei",
        "© 2020 Huawei. Alle Rechte vorbehalten. | huawei",
        "Tous droits réservés Huawei | huawei",
        "Авторские права © Яндекс | яндекс",
        "Tencent Holdings Limited and its subsidiaries | tencent",
        "Yandex and Co. | yandex",
        "Kaspersky Lab Sp.zo.o. | kaspersky lab",
        "Kaspersky Lab spol. s r.o. | kaspersky lab",
        "Beijing Baidu Netcom Science and Technology Co., Ltd. | baidu",
        "Tencent Cloud Computing (Beijing) Co., Ltd. | tencent",
        "Kaspersky Lab Australia and New Zealand Pty Ltd | kaspersky",
        "Kaspersky Lab Middle East and Africa FZE | kaspersky"
      })
  void findsTheTradeName(String publisher, String form) {
    assertThat(NameNormalizer.vendorForms(publisher)).contains(form);
  }

  @ParameterizedTest(name = "`{0}` is not `{1}`")
  @CsvSource(
      delimiter = '|',
      value = {
        "Tencent Software LLC | tencent",
        "Ten Cent Games | ten cent",
        "Beijing Network Technology Co., Ltd. | beijing",
        "Technology (Shenzhen) Company Limited | technology",
        "Signal Technologies Inc. | signal",
        "VK Holdings | vk",
        "Studio 2020 | studio",
        "By Tencent | tencent",
        "Tencent R | tencent"
      })
  void takesNoNameAwayThatMayCount(String publisher, String form) {
    assertThat(NameNormalizer.vendorForms(publisher)).doesNotContain(form);
  }

  @ParameterizedTest(name = "`{0}` may be `{1}`")
  @CsvSource(
      delimiter = '|',
      value = {
        "WeChat 3.9.12.17 | wechat",
        "Yandex.Disk.2.app | yandex disk",
        "Kaspersky Endpoint Security 10 for Windows | kaspersky endpoint security",
        "Telegram Desktop version 4.8 | telegram",
        "Tencent Meeting International Version | tencent meeting",
        "WeChat (64-bit) | wechat",
        "QQ 9.9 | qq",
        "微信电脑版 | 微信",
        "WeChat® | wechat",
        "WeChat(TM) | wechat",
        "Kaspersky (R) Anti-Virus | kaspersky anti virus"
      })
  void findsTheNameOfTheProduct(String displayName, String form) {
    assertThat(NameNormalizer.applicationForms(displayName)).contains(form);
  }

  @ParameterizedTest(name = "`{0}` is not `{1}`")
  @CsvSource(
      delimiter = '|',
      value = {"Max 8 | max", "QQ 2 | qq", "Norton 360 Deluxe | norton"})
  void takesNoLoneNumberFromAWeakName(String displayName, String form) {
    assertThat(NameNormalizer.applicationForms(displayName)).doesNotContain(form);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Kaspersky, true",
    "TikTok Ltd., true",
    "微信, true",
    "Signal, false",
    "VK, false",
    "Technology, false",
    "Shenzhen, false",
    "'', false"
  })
  void knowsWhichNamesAreDistinctive(String name, boolean distinctive) {
    assertThat(NameNormalizer.isDistinctive(name)).isEqualTo(distinctive);
  }
}
