package dev.banrules.report.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.Software;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.report.Samples;
import dev.banrules.report.language.Language;
import dev.banrules.report.language.Messages;
import dev.banrules.report.wording.DeviceFactWords;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactTextTest {

  private final FactText facts =
      new FactText(
          new DisplayNames(Samples.CATALOGS, Language.ENGLISH),
          List.of(Software.builder().name("Tool\u202e").build()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "owner.of | whom the owner is or belongs to",
        "software[0].identity | an identifier of Tool\\u202E",
        "software[0].version | the version of Tool\\u202E",
        "software[0].components[1].version | the version of a part of Tool\\u202E",
        "software[0].installedAt | the day of installation of Tool\\u202E",
        "software[0].updatedAt | the day of the last update of Tool\\u202E",
        "software[1].version | software[1].version",
        "vendors[tencent].country | the country of Tencent Holdings Limited",
        "vendors[tencent].stakes | who owns how much of Tencent Holdings Limited",
        "vendors[gone].stakes | who owns how much of gone",
        "applications[wechat].categories | the categories of WeChat",
        "applications[wechat] | more of WeChat than its entry says",
        "applications[wechat].vendor | the vendor of WeChat",
        "software[0].edition | the edition of Tool\\u202E",
        "networks | the governments whose networks the device is connected to",
        "lists[gone] | whether it is on the list \"gone\"",
        "bans[ca-wechat-kaspersky].status | whether the ban WeChat and Kaspersky on government mobile"
            + " devices still holds",
        "bans[gone].status | whether the ban gone still holds"
      })
  void factsAreAskedForInWords(String fact, String words) {
    assertThat(facts.describe(Fact.parse(fact))).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource
  void everyFactOfADeviceHasWords(DeviceFact fact) {
    assertThat(DeviceFactWords.phrase(fact, Messages.of(Language.ENGLISH))).contains(" ");
    assertThat(DeviceFactWords.subject(fact, Messages.of(Language.ENGLISH))).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "owner.of, false",
    "software[0].version, false",
    "vendors[tencent].country, true",
    "applications[wechat], true",
    "lists[gone], true",
    "bans[gone].status, true"
  })
  void onlyWhatACatalogSaysIsFoundOut(String fact, boolean ofCatalog) {
    assertThat(FactText.isOfCatalog(Fact.parse(fact))).isEqualTo(ofCatalog);
  }
}
