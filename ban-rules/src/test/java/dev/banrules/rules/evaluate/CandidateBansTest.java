package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.Software;
import dev.banrules.rules.identity.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which software of a small world a ban is asked of: all that may match, and little else. */
class CandidateBansTest {

  private static final List<String> SOFTWARE =
      Splitter.on(' ')
          .splitToList(
              "deb:game deb:game2 deb:tool deb:spin deb:late deb:heir deb:wander deb:subby deb:kid"
                  + " deb:sis deb:suite deb:roam deb:sold deb:orphan android:com.acme.x deb:unknown");

  private static boolean isCandidate(String ban, String software, boolean strict) {
    CompiledCatalogs compiled = CompiledCatalogs.of(World.with(ban).catalogs, List.of());
    Software asked = World.software(software);
    ImmutableList<Part> parts = compiled.parts().of(asked, false);
    return !CompiledBans.of(compiled).candidates().of(parts, strict).isEmpty();
  }

  private static String candidates(String ban, boolean strict) {
    return String.join(
        " ",
        SOFTWARE.stream()
            .filter(id -> isCandidate(ban, "{'identifiers': ['" + id + "']}", strict))
            .map(id -> id.replaceFirst("^deb:", "").replaceFirst("^android:.*", "acme"))
            .toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'application': 'game'} | game",
        "{'application': 'game', 'successors': true} | game game2",
        "{'vendor': 'acme'} | game game2 spin late heir roam sold orphan acme",
        "{'vendor': 'child', 'reach': {'subsidiaries': '>50', 'affiliates': true}}"
            + " | kid sis sold orphan",
        "{'origin': ['CN']} | game wander roam sold orphan acme",
        "{'origin': ['CN'], 'ownedFrom': 50}"
            + " | game game2 spin late wander subby kid sis roam sold orphan acme",
        "{'category': 'games'} | game tool",
        "{'category': 'office'}"
            + " | game2 tool spin late heir wander subby kid sis suite roam sold orphan",
        "{'not': {'application': 'game'}}"
            + " | game game2 tool spin late heir wander subby kid sis suite roam sold orphan acme",
        "{'listed': 'kept'} | game game2 tool spin late heir roam sold orphan acme",
        "{'listed': 'judged'}"
            + " | game game2 tool spin late heir wander subby kid sis suite roam sold orphan acme",
        "'anything'"
            + " | game game2 tool spin late heir wander subby kid sis suite roam sold orphan acme"
            + " unknown",
        "{'allOf': ['anything', {'not': {'listed': 'kept'}}]}"
            + " | game game2 tool spin late heir wander subby kid sis suite roam sold orphan acme"
            + " unknown",
        "{'anyOf': [{'application': 'game'}, {'application': 'tool'}]} | game tool"
      })
  void areTheSoftwareThatBearsTheTargetsKey(String target, String software) {
    assertThat(candidates(World.ban("b", target), false)).isEqualTo(software);
  }

  /** In the order of the table: of two neighbours the first bars more software. */
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'application': 'tool'} | {'vendor': 'acme'} | tool",
        "{'vendor': 'sister'}"
            + " | {'vendor': 'child', 'reach': {'subsidiaries': '>50', 'affiliates': true}}"
            + " | sis sold orphan",
        "{'vendor': 'child', 'reach': {'subsidiaries': '>50', 'affiliates': true}}"
            + " | {'category': 'games'} | kid sis sold orphan",
        "{'category': 'games'} | {'origin': ['CN']} | game tool",
        "{'origin': ['CN']} | {'origin': ['CN'], 'ownedFrom': 50}"
            + " | game wander roam sold orphan acme",
        "{'origin': ['CN'], 'ownedFrom': 50} | {'not': {'application': 'game'}}"
            + " | game game2 spin late wander subby kid sis roam sold orphan acme"
      })
  void whereAllMustMatchTheMostTellingPartIsEnough(String first, String second, String software) {
    String both = "{'allOf': [" + first + ", " + second + "]}";
    String reversed = "{'allOf': [" + second + ", " + first + "]}";

    assertThat(candidates(World.ban("b", both), false)).isEqualTo(software);
    assertThat(candidates(World.ban("b", reversed), false)).isEqualTo(software);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'application': 'game'} | game",
        "{'category': 'games'} | game tool acme unknown",
        "{'origin': ['CN']} | game wander roam sold orphan acme unknown",
        "{'listed': 'kept'} | game game2 tool spin late heir roam sold orphan acme"
      })
  void inTheStrictModeAlsoWhatIsNotFullyRecognised(String target, String software) {
    assertThat(candidates(World.ban("b", target), true)).isEqualTo(software);
  }

  @Test
  void aVendorAloneBesideAnApplicationOfAnotherIsNotFullyRecognised() {
    String games = World.ban("b", "{'category': 'games'}");
    String both = "{'identifiers': ['deb:wander', 'android:com.acme.x']}";

    assertThat(isCandidate(games, both, false)).isFalse();
    assertThat(isCandidate(games, both, true)).isTrue();
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'software' | {'identifiers': ['deb:game']} | true",
        "'hardware' | {'identifiers': ['deb:game']} | false",
        "'software' | {'kind': 'hardware', 'identifiers': ['deb:game']} | false",
        "'hardware' | {'kind': 'hardware', 'identifiers': ['deb:game']} | true",
        "'software', 'hardware' | {'kind': 'hardware', 'publisher': 'Acme'} | true",
        "'hardware' | {'kind': 'hardware', 'publisher': 'Other',"
            + " 'components': [{'identifiers': ['deb:game']}]} | false",
        "'hardware' | {'identifiers': ['deb:kid'],"
            + " 'components': [{'kind': 'hardware', 'publisher': 'Acme'}]} | true"
      })
  void productsCountForBansOnTheirKind(String products, String software, boolean candidate) {
    String more = "'products': [" + products + "], 'embedded': true";

    assertThat(isCandidate(World.ban("b", "{'vendor': 'acme'}", more), software, false))
        .isEqualTo(candidate);
  }

  @Test
  void partsCountForBansThatAskOfThem() {
    String inPart = World.ban("b", "{'application': 'game'}", "'embedded': true");
    String inWhole = World.ban("b", "{'application': 'game'}");
    String component =
        "{'identifiers': ['deb:kid'], 'components': [{'identifiers': ['deb:game']}]}";

    assertThat(candidates(inPart, false)).isEqualTo("game suite");
    assertThat(isCandidate(inPart, component, false)).isTrue();
    assertThat(isCandidate(inWhole, component, false)).isFalse();
  }
}
