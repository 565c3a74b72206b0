package dev.banrules.verify.definition.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §4 step 2: normalisation. */
class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WeChat | wechat",
        "  We   Chat! | we chat",
        "ＷｅＣｈａｔ | wechat",
        "Wе\u00adChat | wеchat",
        "STRASSE | strasse",
        "Straße | strasse",
        "B.V. | bv",
        "b. v. | b v",
        "U.S.A. Today | usa today",
        "J.P. Morgan | jp morgan",
        "Booking.com | booking com",
        "x.y1 | x y1",
        "Notepad++ | notepad++",
        "rock'n'roll | rock n roll",
        "a_b-c | a b c",
      })
  void normalised(String name, String expected) {
    assertThat(Names.normalised(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TikTok Pte. Ltd. | tiktok",
        "Shenzhen Tencent Computer Systems Co., Ltd. | shenzhen tencent computer systems",
        "腾讯科技（深圳）有限公司 | 腾讯科技 深圳",
        "某某股份有限公司 | 某某",
        "АО «Лаборатория Касперского» | лаборатория касперского",
        "ООО АО Ромашка | ромашка",
        "Co-Pilot | co pilot",
        "Limited | limited",
        "Co Ltd | co",
        "AO Ltd | ao",
        "Foo Sp. z o.o. | foo",
        "AG Insurance | ag insurance",
        "有限公司 | 有限公司",
      })
  void withoutLegalForms(String name, String expected) {
    assertThat(Names.normalisedVendor(name)).isEqualTo(expected);
  }
}
