package dev.banrules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.Profiles;
import dev.banrules.io.Verdicts;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.rules.BanRules;
import dev.banrules.testkit.Case;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever the world: the engine answers on Spark as it does without, also of several catalogs. */
class RowsAndDocumentsProperties {

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void sparkAnswersAsTheEngine(@ForAll Case question) {
    DeviceProfile device = question.device();
    FleetRules rules =
        FleetRules.of(question.catalogs())
            .withWaivers(question.waivers())
            .withOptions(question.options())
            .withDocuments();
    String expected =
        Verdicts.write(
            BanRules.compile(question.catalogs(), question.waivers())
                .audit(device, question.at(), question.options()));
    String document = Profiles.write(device);
    assertThat(answer(BanSpark.audit(Fleets.texts(List.of(document)), rules, question.at())))
        .isEqualTo(expected);
    assertThat(answer(BanSpark.audit(Fleets.rows(List.of(document)), rules, question.at())))
        .isEqualTo(expected);
  }

  private static String answer(FleetAnswers answers) {
    return answers.verdicts().select("document").collectAsList().get(0).getString(0);
  }
}
