package dev.banrules.report.why;

import static dev.banrules.report.Samples.CATALOGS;
import static dev.banrules.report.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.Samples;
import dev.banrules.report.language.Language;
import dev.banrules.report.layout.Style;
import dev.banrules.rules.BanRules;
import dev.banrules.testkit.Golden;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyTextTest {

  private static final WhyText TEXT =
      new WhyText(CATALOGS, new Style(Language.ENGLISH, false, OptionalInt.of(80)));

  private static final DeviceProfile PRIVATE =
      DeviceProfile.builder()
          .id("private")
          .owner(Owner.of(OwnerKind.PERSONAL, Jurisdiction.of("CA")))
          .build();

  private static List<BanAnswer> answers(
      BanRules rules, Software software, DeviceProfile device, LocalDate at) {
    DeviceProfile alone = DeviceProfile.builder().from(device).software(List.of(software)).build();
    AuditOptions options = AuditOptions.defaults();
    return rules.bansConcerning(software, at, options).stream()
        .map(ban -> BanAnswer.of(ban, rules.explain(alone, ban.id(), at, options)))
        .toList();
  }

  private static String text(Software software, DeviceProfile device, String at) {
    return TEXT.of(
        software,
        device,
        true,
        day(at),
        answers(BanRules.compile(CATALOGS), software, device, day(at)));
  }

  @Test
  void saysWhichBansApplyAndWhichDoNot() {
    Golden.assertSame(
        "why-applies.txt",
        text(Samples.brain4net(), Samples.governmentPhone(), "2023-12-20")
            + "\n"
            + text(Samples.brain4net(), Samples.anyDevice(), "2023-12-20")
            + "\n"
            + text(Samples.brain4net(), PRIVATE, "2023-12-20"));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-10-29 | it begins on 2023-10-30",
        "2023-11-02 | there is time to comply until 2023-11-29",
        "2023-12-01 | owner is CA",
        "2024-03-05 | it is suspended",
      })
  void saysTheStepThatDecidesOnADay(String at, String reason) {
    assertThat(text(Samples.wechat(), Samples.governmentPhone(), at)).contains(reason);
  }

  @Test
  void saysWhatKeepsAPossibleFindingFromApplying() {
    assertThat(text(Samples.wechat(), Samples.anyDevice(), "2024-03-05"))
        .contains("ca-wechat-kaspersky  it is suspended");
  }

  @Test
  void saysOfAnEventOfAnUnknownDayThatNoneCounts() {
    BanRules rules = BanRules.compile(CATALOGS);
    Software undated =
        Software.builder().from(Samples.wechat()).installedAt(Optional.empty()).build();
    AuditOptions ignoring = AuditOptions.builder().undated(AuditOptions.Undated.IGNORE).build();

    assertThat(
            rules
                .explain(
                    Samples.governmentPhone(undated),
                    Samples.CANADA.id(),
                    day("2023-12-01"),
                    ignoring)
                .stream()
                .map(explanation -> TEXT.because(new BanAnswer(Samples.CANADA, explanation))))
        .contains("no day is known on which it was installed while that was prohibited");
  }

  @Test
  void saysOfAnEventThatItWasNotProhibited() {
    BanRules rules = BanRules.compile(CATALOGS);
    DeviceProfile device = Samples.governmentPhone(Samples.wechat());

    assertThat(
            rules
                .explain(device, Samples.CANADA.id(), day("2023-12-01"), AuditOptions.defaults())
                .stream()
                .map(explanation -> TEXT.because(new BanAnswer(Samples.CANADA, explanation))))
        .containsExactly("owner is CA", "it was installed on 2023-06-01, which was not prohibited");
  }

  @Test
  void saysWhatExcuses() {
    BanRules rules = BanRules.compile(CATALOGS, List.of(Samples.waiver()));

    assertThat(
            answers(rules, Samples.wechat(), Samples.governmentPhone(), day("2023-12-01")).stream()
                .map(TEXT::because))
        .containsExactly("excused by the waiver w-17");
  }

  @Test
  void saysThatNothingTouches() {
    assertThat(text(Samples.unknown("Field Notes"), PRIVATE, "2023-12-01"))
        .isEqualTo("Field Notes on private on 2023-12-01: no ban touches it\n");
  }
}
