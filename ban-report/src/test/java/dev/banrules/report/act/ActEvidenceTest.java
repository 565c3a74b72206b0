package dev.banrules.report.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.report.Samples;
import dev.banrules.report.fleet.FleetSample;
import dev.banrules.report.html.HtmlText;
import dev.banrules.report.language.Language;
import dev.banrules.testkit.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActEvidenceTest {

  private static final List<DeviceProfile> DEVICES =
      List.of(
          Samples.governmentPhone(Samples.wechat()),
          FleetSample.named("violating", Samples.governmentPhone(Samples.wechat())),
          FleetSample.named("in order", Samples.governmentPhone(Samples.unknown("Notes"))),
          FleetSample.named("open", Samples.anyDevice(Samples.wechat())),
          seen("in part", Coverage.PARTIAL),
          seen("not seen", Coverage.NONE),
          DeviceProfile.builder()
              .id("private")
              .formFactor(FormFactor.PHONE)
              .owner(Owner.of(OwnerKind.PERSONAL, Jurisdiction.of("CA")))
              .addSoftware(Samples.wechat())
              .build());

  private static DeviceProfile seen(String id, Coverage coverage) {
    return DeviceProfile.builder()
        .id(id)
        .formFactor(FormFactor.TABLET)
        .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")))
        .coverage(coverage)
        .build();
  }

  private static String evidence(boolean page, Language language) {
    return ActSample.evidence(page, language, DEVICES, List.of("line 9: not JSON"));
  }

  @Test
  void saysWhoIsBoundWhatWasSeenAndWhatExcuses() {
    Golden.assertSame("evidence.json", evidence(false, Language.ENGLISH).replace("},", "},\n"));
  }

  @ParameterizedTest
  @EnumSource
  void showsTheSameInEachLanguage(Language language) {
    Golden.assertSame(
        "evidence." + language.tag() + ".html", HtmlText.withoutFiles(evidence(true, language)));
  }

  @Test
  void showsTheActInLines() {
    assertThat(evidence(true, Language.ENGLISH))
        .contains("prohibits\n  use, install\n")
        .doesNotContain("\\u000A");
  }

  @Test
  void leavesDevicesAsideThatTheActDoesNotConcern() {
    assertThat(evidence(true, Language.ENGLISH)).doesNotContain(">private<");
    assertThat(evidence(false, Language.ENGLISH))
        .doesNotContain("\"device\":\"private\"")
        .contains("\"inScope\":5,\"maybeInScope\":1,\"notInScope\":1")
        .contains("\"seen\":4,\"seenInPart\":1,\"notSeen\":1");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-31, TO_COME",
    "2023-11-01, HOLDS",
    "2024-08-02, HOLDS",
    "2024-08-03, ENDS_SOON",
    "2024-10-31, ENDS_SOON",
    "2024-11-01, ENDED"
  })
  void tellsWhichWaiversEndSoon(String day, WaiverState state) {
    assertThat(WaiverState.of(Samples.waiver(), Samples.day(day))).isEqualTo(state);
  }
}
