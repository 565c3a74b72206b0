package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §7 and §8: a possible finding names the facts that would settle it, and no others. */
class MissingFactsTest {

  private static final String GAME = "{'application': 'game'}";

  private static Finding finding(
      World world, String device, String software, AuditOptions options) {
    List<Finding> findings =
        world.audit(World.device(device, software), "2025-05-20", options).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).certainty()).isEqualTo(Certainty.POSSIBLE);
    return findings.get(0);
  }

  private static List<String> words(String text) {
    return Splitter.on(' ').splitToList(text);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'government-devices' | 'platform': 'ios' | owner.kind owner.of",
        "'government-devices' | 'owner': {'of': 'CA'} | owner.kind",
        "'networked-devices' | 'platform': 'ios' | networks",
        "{'devices': 'contractor-devices', 'except': ['CA/house']} | 'platform': 'ios'"
            + " | contractsWith",
        "{'devices': 'contractor-devices', 'of': 'CA/senate', 'except': ['CA/house']}"
            + " | 'contractsWith': ['CA', 'CA/house'] | contractsWith",
        "{'platform': ['ios']} | 'formFactor': 'phone' | platform",
        "{'allOf': [{'platform': ['ios']}, {'formFactor': ['phone']}]} | 'formFactor': 'phone'"
            + " | platform",
        "{'allOf': [{'platform': ['ios']}, {'formFactor': ['phone']}]} | 'purposes': []"
            + " | formFactor platform",
        "{'anyOf': [{'platform': ['ios']}, {'formFactor': ['phone']}]} | 'formFactor': 'tablet'"
            + " | platform",
        "{'not': {'platform': ['ios']}} | 'formFactor': 'phone' | platform"
      })
  void ofTheDevice(String scope, String device, String missing) {
    World world = World.with(World.ban("b", GAME, "'scope': " + scope));

    assertThat(finding(world, device, "{'identifiers': ['deb:game']}", World.PLAIN).missing())
        .extracting(Fact::toString)
        .isEqualTo(words(missing));
  }

  @Test
  void aVersionThatIsThereIsNotMissingThoughItCannotBeCompared() {
    World world =
        World.with(
            World.ban("b", "{'application': 'game', 'versions': '<8'}", "'scope': 'all-devices'"));
    Finding finding =
        finding(world, "", "{'identifiers': ['deb:game'], 'version': 'latest'}", World.PLAIN);

    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(finding.missing()).isEmpty();
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'application': 'game', 'versions': '<8'} | deb:game | software[0].version",
        "{'application': 'game', 'editions': ['free']} | deb:game | software[0].edition",
        "{'application': 'game', 'versions': '<8', 'editions': ['free']} | deb:game"
            + " | software[0].edition software[0].version",
        "{'vendor': 'acme'} | deb:orphan | applications[orphan].vendor",
        "{'origin': ['CN']} | deb:orphan | applications[orphan].vendor",
        "{'listed': 'judged'} | deb:sis | lists[judged]",
        "{'listed': 'judged'} | deb:kid | lists[judged] software[0].version",
        "{'category': 'games'} | deb:tool | applications[tool].categories",
        "{'origin': ['CN']} | deb:wander | vendors[nowhere].country",
        "{'origin': ['CN'], 'ownedFrom': 50} | deb:wander | vendors[nowhere].country",
        "{'origin': ['CN'], 'ownedFrom': 50} | deb:subby | vendors[nowhere].country",
        "{'origin': ['CN'], 'ownedFrom': 50} | deb:spin | vendors[spun].stakes",
        "{'vendor': 'acme', 'reach': {'subsidiaries': '>50'}} | deb:spin | vendors[spun].stakes",
        "{'vendor': 'acme', 'reach': {'subsidiaries': '>50'}} | deb:deep | vendors[spun].stakes",
        "{'vendor': 'child', 'reach': {'subsidiaries': '>50', 'affiliates': true}} | deb:sis"
            + " | vendors[child].stakes",
        "{'allOf': [{'category': 'games'}, {'vendor': 'other'}]} | deb:tool"
            + " | applications[tool].categories",
        "{'anyOf': [{'category': 'games'}, {'vendor': 'acme'}]} | deb:tool"
            + " | applications[tool].categories",
        "{'not': {'category': 'games'}} | deb:tool | applications[tool].categories",
        "{'not': {'category': 'games'}} | android:com.acme.x | software[0].identity",
        "{'allOf': [{'vendor': 'acme'}, {'not': {'application': 'game'}}]} | android:com.acme.x"
            + " | software[0].identity"
      })
  void ofTheSoftwareOrTheCatalogs(String target, String identifier, String missing) {
    World world = World.with(World.ban("b", target));
    String software = "{'identifiers': ['" + identifier + "']}";

    assertThat(finding(world, "", software, World.PLAIN).missing())
        .extracting(Fact::toString)
        .isEqualTo(words(missing));
  }

  @Test
  void whatItIsWhereThatIsOnlyPossible() {
    World world = World.with(World.ban("b", "{'category': 'games'}", "'embedded': true"));
    AuditOptions hints = AuditOptions.builder().from(World.PLAIN).hints(true).build();

    assertThat(finding(world, "", "{'name': 'game'}", hints).missing())
        .containsExactly(Fact.parse("software[0].identity"));
    assertThat(finding(world, "", "{'name': 'unheard of'}", World.STRICT).missing())
        .containsExactly(Fact.parse("software[0].identity"));
    assertThat(
            finding(
                    world,
                    "",
                    "{'identifiers': ['deb:spin'], 'components': [{'name': 'unheard of'}]}",
                    World.STRICT)
                .missing())
        .containsExactly(Fact.parse("software[0].components[0].identity"));
  }

  /** No document states the version of an embedded application, nor what it is by itself. */
  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'application': 'tool', 'versions': '<8'} | {'identifiers': ['deb:suite']}"
            + " | applications[tool]",
        "{'application': 'tool', 'versions': '<8'}"
            + " | {'identifiers': ['deb:suite'], 'version': '7'} | applications[tool]",
        "{'application': 'tool', 'versions': '<8'} | {'name': 'suite'}"
            + " | applications[tool] software[0].identity",
        "{'category': 'games'} | {'name': 'suite'}"
            + " | applications[tool].categories software[0].identity",
        "{'category': 'games'} | {'name': 'unheard of', 'components': [{'name': 'suite'}]}"
            + " | applications[tool].categories software[0].components[0].identity"
      })
  void ofAnEmbeddedApplicationWhatTheCatalogOrItsHostCanSay(
      String target, String software, String missing) {
    World world = World.with(World.ban("b", target, "'embedded': true"));
    AuditOptions hints = AuditOptions.builder().from(World.PLAIN).hints(true).build();

    assertThat(finding(world, "", software, hints).missing())
        .extracting(Fact::toString)
        .isEqualTo(words(missing));
  }

  /** Deb:twice is game for sure, and tool, of which the category is not stated. */
  @Test
  void noneOfTheSoftwareWhereItMatchesForSure() {
    World world =
        World.with(World.ban("b", "{'category': 'games'}", "'scope': {'platform': ['ios']}"));

    assertThat(finding(world, "", "{'identifiers': ['deb:twice']}", World.PLAIN).missing())
        .containsExactly(Fact.parse("platform"));
  }

  @Test
  void noneOfACertainFinding() {
    World world = World.with(World.ban("b", "{'category': 'games'}"));

    assertThat(
            world
                .audit(
                    World.device("", "{'identifiers': ['deb:twice']}"), "2025-05-20", World.PLAIN)
                .findings())
        .extracting(finding -> finding.certainty() + " " + finding.missing())
        .containsExactly("CERTAIN []");
  }
}
