package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cached of one piece of software is never given for another. */
class SoftwareMatcherTest {

  private static final String[] BANS = {
    World.ban("app", "{'application': 'game', 'versions': '<8'}", "'embedded': true"),
    World.ban("origin", "{'origin': ['CN']}")
  };

  private static List<Finding> findings(World world, DeviceProfile device, AuditOptions options) {
    return world.audit(device, "2025-05-20", options).findings();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'identifiers': ['deb:game']} | {'identifiers': ['deb:tool']}",
        "{'identifiers': ['deb:x', 'deb:game']} | {'identifiers': ['deb:x', 'deb:tool']}",
        "{'publisher': 'Acme', 'name': 'Game'} | {'publisher': 'Acme', 'name': 'Another'}",
        "{'publisher': 'Acme', 'name': 'Game'} | {'publisher': 'Other', 'name': 'Game'}",
        "{'publisher': 'Acme'} | {'name': 'Acme'}",
        "{'identifiers': ['deb:game']} | {'kind': 'hardware', 'identifiers': ['deb:game']}",
        "{'publisher': 'Acme', 'name': 'Game'}"
            + " | {'kind': 'hardware', 'publisher': 'Acme', 'name': 'Game'}",
        "{'identifiers': ['deb:x'], 'components': [{'identifiers': ['deb:game']}]}"
            + " | {'identifiers': ['deb:x'],"
            + " 'components': [{'kind': 'hardware', 'identifiers': ['deb:game']}]}",
        "{'name': 'x', 'components': [{'identifiers': ['deb:game']}]}"
            + " | {'name': 'x', 'components': [{'identifiers': ['deb:tool']}]}",
        "{'identifiers': ['deb:x'], 'components': [{'name': 'y'}, {'identifiers': ['deb:game']}]}"
            + " | {'identifiers': ['deb:x'], 'components': [{'name': 'y'}]}"
      })
  void softwareThatStatesSomethingElse(String first, String second) {
    World world = World.with(BANS);

    List<Finding> ofFirst = findings(world, World.device("", first), World.PLAIN);
    List<Finding> ofSecond = findings(world, World.device("", second), World.PLAIN);

    assertThat(ofFirst).isNotEqualTo(ofSecond);
    assertThat(ofSecond)
        .isEqualTo(findings(World.with(BANS), World.device("", second), World.PLAIN));
  }

  @Test
  void softwareOfAnotherVersion() {
    World world = World.with(BANS[0]);

    assertThat(findings(world, World.device("", game("'9'")), World.PLAIN)).isEmpty();
    assertThat(findings(world, World.device("", game("'7'")), World.PLAIN)).hasSize(1);
    assertThat(findings(world, World.device("", game("null")), World.PLAIN)).hasSize(1);
  }

  @Test
  void copiesOfOneProductInOtherVersions() {
    World world = World.with(BANS[0]);
    Software product = World.device("", game("'9'")).software().get(0);

    for (int i = 0; i < 3; i++) {
      assertThat(findings(world, with(product, Optional.of("9")), World.PLAIN)).isEmpty();
      assertThat(findings(world, with(product, Optional.of("7")), World.PLAIN)).hasSize(1);
      assertThat(findings(world, with(product, Optional.empty()), World.PLAIN)).hasSize(1);
    }
  }

  @Test
  void copiesOfOneProductUnderOtherRulesAndOptions() {
    World banned = World.with(BANS[1]);
    World free = World.with();
    Software product = World.device("", "{'name': 'Nobody knows'}").software().get(0);

    for (int i = 0; i < 3; i++) {
      DeviceProfile device = with(product, Optional.of("1." + i));
      assertThat(findings(banned, device, World.PLAIN)).isEmpty();
      assertThat(findings(banned, device, World.STRICT)).hasSize(1);
      assertThat(findings(free, device, World.STRICT)).isEmpty();
    }
  }

  @Test
  void copiesOfSeveralProductsAskedAboutInAnotherOrder() {
    String[] bans = {World.ban("game", "{'application': 'game'}"), BANS[1]};
    World world = World.with(bans);
    DeviceProfile game =
        with(
            World.device("", "{'identifiers': ['deb:x', 'deb:game']}").software().get(0),
            Optional.empty());
    DeviceProfile unknown =
        with(World.device("", "{'name': 'Nobody knows'}").software().get(0), Optional.empty());
    List<Finding> ofGame = findings(World.with(bans), game, World.PLAIN);
    List<Finding> ofStrictGame = findings(World.with(bans), game, World.STRICT);

    assertThat(ofGame).isNotEmpty();
    assertThat(findings(world, game, World.PLAIN)).isEqualTo(ofGame);
    assertThat(findings(world, unknown, World.STRICT)).hasSize(1);
    assertThat(findings(world, unknown, World.PLAIN)).isEmpty();
    assertThat(findings(world, game, World.STRICT)).isEqualTo(ofStrictGame);
  }

  /** A device with what a reader of fleets makes of a product that it has read before. */
  private static DeviceProfile with(Software product, Optional<String> version) {
    return DeviceProfile.builder()
        .from(World.device("", ""))
        .software(List.of(product.elsewhere(version, product.installedAt(), product.lastUpdate())))
        .build();
  }

  private static String game(String version) {
    return "{'identifiers': ['deb:game'], 'version': " + version + "}";
  }

  @Test
  void softwareOfAnotherEdition() {
    World world = World.with(World.ban("b", "{'application': 'game', 'editions': ['free']}"));

    for (int i = 0; i < 2; i++) {
      assertThat(findings(world, World.device("", edition("'paid'")), World.PLAIN)).isEmpty();
      assertThat(findings(world, World.device("", edition("'free'")), World.PLAIN)).hasSize(1);
      assertThat(findings(world, World.device("", edition("null")), World.PLAIN)).hasSize(1);
    }
  }

  private static String edition(String edition) {
    return "{'identifiers': ['deb:game'], 'edition': " + edition + "}";
  }

  /** What is cached of software is the same wherever the device is. */
  @Test
  void softwareOfDevicesElsewhere() {
    World world =
        World.with(World.ban("b", "{'vendor': 'acme'}", "'scope': {'platform': ['ios']}"));
    String roam = "{'identifiers': ['deb:roam']}";

    for (int i = 0; i < 2; i++) {
      assertThat(certainties(world, "'location': ['US']", roam)).isEmpty();
      assertThat(certainties(world, "'location': ['CA']", roam)).containsExactly(Certainty.CERTAIN);
      assertThat(certainties(world, "'location': null", roam)).containsExactly(Certainty.POSSIBLE);
    }
  }

  private static List<Certainty> certainties(World world, String location, String software) {
    DeviceProfile device = World.device("'platform': 'ios', " + location, software);
    return world.audit(device, "2025-06-20", World.PLAIN).findings().stream()
        .map(Finding::certainty)
        .toList();
  }

  @Test
  void softwareUnderOtherOptions() {
    World world = World.with(BANS);
    AuditOptions hints = AuditOptions.builder().from(World.PLAIN).hints(true).build();
    DeviceProfile named = World.device("", "{'name': 'Game'}");

    assertThat(findings(world, named, World.PLAIN)).isEmpty();
    assertThat(findings(world, named, World.STRICT)).hasSize(1);
    assertThat(findings(world, named, hints)).hasSize(2);
    assertThat(findings(world, named, World.PLAIN)).isEmpty();
  }

  /** Most software bears one identifier of one application that no ban concerns. */
  @Test
  void knownSoftwareThatNoBanConcernsIsRecognised() {
    World world = World.with(World.ban("b", "{'application': 'game'}"));
    Verdict verdict =
        world.audit(
            World.device(
                "",
                "{'identifiers': ['deb:kid']}",
                "{'identifiers': ['deb:twice']}",
                "{'identifiers': ['deb:unknown']}",
                "{'identifiers': ['deb:kid'], 'components': [{'identifiers': ['deb:game']}]}"),
            "2025-05-20",
            World.PLAIN);

    assertThat(verdict.findings()).extracting(Finding::softwareIndex).containsExactly(1);
    assertThat(verdict.unrecognised()).containsExactly(2);
  }

  @Test
  void aPartOfSoftwareThatNoBanConcernsIsAskedAllTheSame() {
    World world = World.with(BANS[0]);
    String kid = "{'identifiers': ['deb:kid']%s}";
    String withPart = kid.formatted(", 'components': [{'identifiers': ['deb:game']}]");

    assertThat(findings(world, World.device("", kid.formatted("")), World.PLAIN)).isEmpty();
    assertThat(findings(world, World.device("", withPart), World.PLAIN)).hasSize(1);
  }

  /** Wander's first identifier is a pattern, which stands for further segments alone. */
  @Test
  void anApplicationIsKnownByItsIdentifiersNotByThePatternsStem() {
    World world = World.with(World.ban("b", "{'application': 'wander'}"));
    World unbanned = World.with();
    DeviceProfile wanderer =
        World.device(
            "",
            "{'identifiers': ['deb:wander']}",
            "{'identifiers': ['android:org.wander.x']}",
            "{'identifiers': ['android:org.wander']}");

    assertThat(findings(world, wanderer, World.PLAIN))
        .extracting(Finding::softwareIndex)
        .containsExactly(0, 1);
    assertThat(unbanned.audit(wanderer, "2025-05-20", World.PLAIN).unrecognised())
        .containsExactly(2);
  }

  @Test
  void isSharedByRulesThatDifferInWaiversAlone() {
    Engine engine = Audits.engine(Samples.ban("b").build());
    Software game = Samples.software("deb:game").build();

    Engine waived = engine.recompile(engine.catalogs(), List.of(Samples.waiver("w").build()));
    Engine other = engine.recompile(Samples.acmeWith(Samples.ban("c").build()), List.of());

    assertThat(waived.match(game, World.PLAIN)).isSameAs(engine.match(game, World.PLAIN));
    assertThat(other.match(game, World.PLAIN)).isNotSameAs(engine.match(game, World.PLAIN));
  }
}
