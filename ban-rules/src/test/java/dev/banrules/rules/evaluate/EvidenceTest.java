package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §8: what a finding names, and the steps on which it rests, in their order. */
class EvidenceTest {

  private static final String GAME_IN_PART =
      "{'identifiers': ['deb:kid'], 'components': ["
          + "{'identifiers': ['deb:tool']}, {'identifiers': ['deb:twice']}]%s}";

  private static String text(Evidence step) {
    if (step instanceof Evidence.Identified identified) {
      return identified.part() + " is " + identified.identities().size();
    }
    if (step instanceof Evidence.Act act) {
      return act.conduct() + " on " + act.day().map(LocalDate::toString).orElse("some day");
    }
    if (step instanceof Evidence.InScope scope) {
      return "scope on " + scope.day() + " " + scope.step().truth();
    }
    if (step instanceof Evidence.OnTarget target) {
      return target.part()
          + "#"
          + target.identity()
          + " on "
          + target.day()
          + " "
          + target.step().truth();
    }
    if (step instanceof Evidence.InPhase phase) {
      return phase.conduct() + " on " + phase.day() + " " + phase.phase();
    }
    return "excuse " + ((Evidence.Excuse) step).holds();
  }

  private static List<String> texts(List<Evidence> evidence) {
    return evidence.stream().map(EvidenceTest::text).toList();
  }

  private static Finding finding(World world, String software) {
    List<Finding> findings =
        world.audit(World.device("", software), "2025-06-20", World.STRICT).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void ofAnEventInAPart() {
    World world =
        World.waiving(
            "{'id': 'w', 'ban': 'b', 'devices': ['e'], 'approvedBy': 'somebody',"
                + " 'from': '2025-01-01', 'until': '2026-01-01'}",
            World.ban(
                "b", "{'application': 'game'}", "'prohibits': ['install'], 'embedded': true"));

    Finding finding = finding(world, GAME_IN_PART.formatted(", 'installedAt': '2025-06-10'"));

    assertThat(finding.component()).contains(PartRef.Listed.software(0).component(1));
    assertThat(finding.application()).contains(Id.of("game"));
    assertThat(texts(finding.evidence()))
        .containsExactly(
            "software[0].components[1] is 2",
            "install on 2025-06-10",
            "scope on 2025-06-10 YES",
            "software[0].components[1]#0 on 2025-06-10 YES",
            "software[0].components[1]#1 on 2025-06-10 NO",
            "install on 2025-06-10 IN_FORCE",
            "install on 2025-06-20 IN_FORCE",
            "excuse NO",
            "excuse NO");
  }

  @Test
  void ofUse() {
    World world = World.with(World.ban("b", "{'application': 'tool'}"));

    Finding finding = finding(world, "{'identifiers': ['deb:twice']}");

    assertThat(finding.component()).isEmpty();
    assertThat(finding.application()).as("the first of the surest").contains(Id.of("tool"));
    assertThat(finding.vendor()).contains(Id.of("other"));
    assertThat(texts(finding.evidence()))
        .containsExactly(
            "software[0] is 2",
            "scope on 2025-06-20 YES",
            "software[0]#0 on 2025-06-20 NO",
            "software[0]#1 on 2025-06-20 YES",
            "use on 2025-06-20 IN_FORCE");
  }

  @Test
  void ofWhatNoCatalogRecognises() {
    World world = World.with(World.ban("b", "{'origin': ['CN']}"));

    Finding finding = finding(world, "{'name': 'unheard of'}");

    assertThat(finding.application()).isEmpty();
    assertThat(finding.vendor()).isEmpty();
    assertThat(texts(finding.evidence()))
        .containsExactly(
            "software[0] is 0",
            "scope on 2025-06-20 YES",
            "software[0]#-1 on 2025-06-20 UNKNOWN",
            "use on 2025-06-20 IN_FORCE");
  }

  @Test
  void ofAnExplanationAlsoPartsThatDoNotMatch() {
    World world =
        World.with(
            World.ban(
                "b",
                "{'application': 'game'}",
                "'prohibits': ['use', 'update'], 'embedded': true"));
    DeviceProfile device = World.device("", GAME_IN_PART.formatted(", 'updatedAt': '2025-01-10'"));

    List<Explanation> explanations =
        world.engine().explain(device, Id.of("b"), LocalDate.parse("2025-06-20"), World.PLAIN);

    assertThat(explanations)
        .extracting(e -> e.conduct() + " " + e.hit() + " " + e.consequence().isPresent())
        .containsExactly("use YES true", "update YES false");
    assertThat(texts(explanations.get(1).evidence()))
        .containsExactly(
            "software[0] is 1",
            "software[0].components[0] is 1",
            "software[0].components[1] is 2",
            "update on 2025-01-10",
            "scope on 2025-01-10 YES",
            "software[0]#0 on 2025-01-10 NO",
            "software[0].components[0]#0 on 2025-01-10 NO",
            "software[0].components[1]#0 on 2025-01-10 YES",
            "software[0].components[1]#1 on 2025-01-10 NO",
            "update on 2025-01-10 NONE",
            "update on 2025-06-20 IN_FORCE");
    assertThat(texts(explanations.get(0).evidence())).contains("scope on 2025-06-20 YES");
  }

  /** §6: every part that matched, and no other, is what a waiver for applications must cover. */
  @ParameterizedTest(name = "for {0}: {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {"'game', EXEMPT", "\"'game', 'tool'\", EXEMPT", "'tool', VIOLATION"})
  void aWaiverCoversThePartsThatMatched(String applications, String consequence) {
    World world =
        World.waiving(
            "{'id': 'w', 'ban': 'b', 'devices': ['d'], 'applications': ["
                + applications
                + "], 'approvedBy': 'somebody', 'from': '2025-01-01', 'until': '2026-01-01'}",
            World.ban("b", "{'application': 'game'}", "'embedded': true"));

    assertThat(finding(world, "{'identifiers': ['deb:suite']}").consequence())
        .hasToString(consequence);
  }

  @Test
  void theEngineSaysWhatItKnowsAndWhatSoftwareIs() {
    World world = World.with();

    assertThat(world.engine().catalogs()).isEqualTo(world.catalogs);
    assertThat(
            world.engine().identify(World.software("{'identifiers': ['deb:game']}"), World.PLAIN))
        .extracting(identity -> identity.application().orElseThrow())
        .containsExactly(Id.of("game"));
  }
}
