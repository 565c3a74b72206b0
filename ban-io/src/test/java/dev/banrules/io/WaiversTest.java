package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Waivers, against loaded catalogs. */
class WaiversTest {

  private static final CatalogSet CATALOGS =
      Catalogs.read(List.of(Source.of("c.json", TestData.text("catalog.json"))), Limits.defaults());

  private static Loaded<ImmutableList<Waiver>> read(String... documents) {
    return Waivers.read(
        Optional.of(CATALOGS),
        ImmutableList.copyOf(documents).stream().map(text -> Source.of("w.yaml", text)).toList(),
        Limits.defaults());
  }

  private static String waiver(String id, String more) {
    return "{format: ban-waivers/1, waivers: [{id: "
        + id
        + ", "
        + more
        + ", approvedBy: A, from: 2023-01-01, until: 2024-01-01}]}";
  }

  private static List<String> problems(String... documents) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> read(documents))
        .problems()
        .stream()
        .map(Problem::message)
        .toList();
  }

  @Test
  void areReadWhereTheCatalogsHaveWhatTheyName() {
    Loaded<ImmutableList<Waiver>> reading =
        read(
            waiver("w1", "ban: b1, exemption: research, devices: [d]"),
            waiver("w2", "ban: b1, owners: [CA/commons], applications: [qq]"));

    assertThat(reading.value())
        .extracting(waiver -> waiver.id().value())
        .containsExactly("w1", "w2");
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void forABanThatIsNotLoadedAreWarnedOfAndNotUsed() {
    Loaded<ImmutableList<Waiver>> reading = read(waiver("w1", "ban: b2, devices: [d]"));

    assertThat(reading.value()).isEmpty();
    assertThat(reading.warnings())
        .extracting(Problem::message)
        .containsExactly(
            "w.yaml:1:49 /waivers/0/ban: warning: found `b2`, expected a loaded ban; the waiver is"
                + " not used: did you mean `b1`?");
  }

  @Test
  void areErrorsWhereTheBanLacksTheExemptionOrNothingDefinesTheApplication() {
    assertThat(
            problems(
                waiver("w1", "ban: b1, exemption: reserch, devices: [d], applications: [wechta]")))
        .containsExactly(
            "w.yaml:1:64 /waivers/0/exemption: found `reserch`, expected an exemption of the ban"
                + " `b1`: did you mean `research`?",
            "w.yaml:1:102 /waivers/0/applications/0: found `wechta`, expected an application that a"
                + " loaded catalog defines: did you mean `wechat`?");
  }

  @Test
  void haveIdsOfTheirOwnInAllDocuments() {
    assertThat(
            problems(waiver("w1", "ban: b1, devices: [d]"), waiver("w1", "ban: b1, devices: [e]")))
        .containsExactly(
            "w.yaml:1:40 /waivers/0/id: found a second waiver `w1`, expected an id other than that"
                + " of the one at w.yaml:1:40 /waivers/0/id");
  }

  @Test
  void knowTheWarningOfAPlaceThatNothingDefines() {
    assertThat(read(waiver("w1", "ban: b1, owners: [CA/comons]")).warnings())
        .extracting(problem -> problem.suggestion().word().orElseThrow())
        .containsExactly("CA/commons");
  }
}
