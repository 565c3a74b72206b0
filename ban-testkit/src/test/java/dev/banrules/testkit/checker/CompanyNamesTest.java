package dev.banrules.testkit.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a company's name is its name. */
class CompanyNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shenzhen Tencent Computer Systems Co., Ltd. | shenzhen tencent computer systems",
        "АО «Лаборатория Касперского» | лаборатория касперского",
        "腾讯科技（深圳）有限公司 | 腾讯科技 深圳",
        "Limited | limited",
        "Booking.com B.V. | booking com",
      })
  void legalFormsAreDropped(String name, String rest) {
    assertThat(CompanyNames.withoutLegalForms(name)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tencent Technology (Shenzhen) Company Limited | tencent | true",
        "Shenzhen Tencent Computer Systems Co., Ltd. | tencent | true",
        "© 2024 AO Kaspersky Lab. All rights reserved. | kaspersky lab | true",
        "Co-Pilot Ltd | pilot | false",
        "Not Tencent | tencent | false",
        "Tencent Enemies | tencent | false",
      })
  void shorterForms(String publisher, String form, boolean isOne) {
    assertThat(CompanyNames.shorterForms(publisher).contains(form)).isEqualTo(isOne);
  }
}
