package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.Excerpt;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody gets wrong in a first catalog: each error says what to do. */
class BeginnersMistakesTest {

  private static final String SOUND =
      """
      format: ban-catalog/1
      id: own
      version: 1
      vendors:
        - {id: acme, name: Acme, country: CN}
        - {id: bolt, name: Bolt, stakes: [{owner: acme, percent: 60}]}
      bans:
        - id: no-acme
          title: Acme on phones
          authority: IT
          jurisdiction: US-TX
          target: {vendor: acme}
          scope: government-devices
          prohibits: [use, install]
          timeline:
            effective: 2024-02-01
            conducts: {use: {deadline: 2024-03-01}}
          embedded: false
      """;

  private static ImmutableList<Problem> problems(String name, String text) {
    return catchThrowableOfType(
            InvalidDocumentException.class,
            () -> Catalogs.read(List.of(Source.of(name, text)), Limits.defaults()))
        .problems();
  }

  private static String with(String part, String replacement) {
    assertThat(SOUND).contains(part);
    return SOUND.replace(part, replacement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // What is replaced | by what | the error | what its caret points at
        "version: 1 | version: \"1\" | c.yaml:3:10 /version: found `1`, expected a whole number from 1 to 2147483647 (leave out the quotes) | \"1\"",
        "percent: 60 | percent: \"60%\" | c.yaml:6:60 /vendors/1/stakes/0/percent: found `60%`, expected a number above 0 and at most 100, or a range (leave out the quotes and the `%`) | \"60%\"}]}",
        "percent: 60 | percent: 60% | c.yaml:6:60 /vendors/1/stakes/0/percent: found `60%`, expected a number above 0 and at most 100, or a range (leave out the `%`) | 60%}]}",
        "embedded: false | embedded: \"false\" | c.yaml:18:15 /bans/0/embedded: found `false`, expected true or false (leave out the quotes) | \"false\"",
        "title: Acme on phones | title: Acme: Messenger | c.yaml:9:16 /bans/0/title: not well-formed YAML: found a second `: ` in one value, expected text with `: ` in it in double quotes, such as `title: \"Acme: Messenger\"`, or another indentation | : Messenger",
        "title: Acme on phones | title: 2024 | c.yaml:9:12 /bans/0/title: found the number 2024, expected text (put it in quotes) | 2024",
        "prohibits: [use, install] | prohibits: use, install | c.yaml:14:16 /bans/0/prohibits: found `use, install`, expected a list (put it in `[ ]`) | use, install",
        "prohibits: [use, install] | prohibits: [\"use, install\"] | c.yaml:14:17 /bans/0/prohibits/0: found `use, install`, expected a conduct: one of use, install, update, access, distribute, procure, or `x-…` (several are a list: `[a, b]`) | \"use, install\"]",
        "2024-03-01 | 2024-01-31 | c.yaml:17:24 /bans/0/timeline/conducts/use/deadline: the deadline of `use` must not be before it is effective: deadline 2024-01-31, effective 2024-02-01 | deadline: 2024-01-31}}",
        "jurisdiction: US-TX | jurisdiction: US-TEX | c.yaml:11:19 /bans/0/jurisdiction: found `US-TEX`, expected a place that ISO 3166-2 lists or a catalog defines, or one below it: did you mean `US-TX`? | US-TEX",
        "authority: IT | authority: @IT | c.yaml:10:16 /bans/0/authority: not well-formed YAML: found a character that can't begin a value, expected the value in double quotes | @IT",
      })
  void areAnsweredWithWhatToDo(String part, String replacement, String message, String pointedAt) {
    ImmutableList<Problem> problems = problems("c.yaml", with(part, replacement));

    assertThat(problems).extracting(Problem::message).containsExactly(message);
    Excerpt excerpt = problems.get(0).excerpt().orElseThrow();
    assertThat(excerpt.line().substring(excerpt.caret())).isEqualTo(pointedAt);
  }

  @ParameterizedTest
  @CsvSource({
    "c.txt, it is read as JSON: only what is named .yaml or .yml is read as YAML",
    "c.toml, TOML is not read: write the document as YAML (.yaml) or JSON (.json)",
    "standard input, it is read as JSON: only what is named .yaml or .yml is read as YAML"
  })
  void aCatalogOfAnotherNameIsToldHowItIsRead(String name, String remedy) {
    assertThat(problems(name, SOUND).get(0).message())
        .startsWith(name + ":1:1: not well-formed JSON: found `format`, expected a value")
        .endsWith("; " + remedy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\": 'x'}",
        "{\"format\": NaN}",
        "{\"format\": 01}",
        "{\"format\": +1}",
        "{\"format\": .5}",
        "{\"format\": 1.}",
        "{\"format\": -}",
        "{\"format\": 1e}",
        "{\"format\": \"\\q\"}",
        "{\"format\": \"\\u12\"}",
        "{\"format\": \"a\nb\"}",
        "{\"format\": \"a",
        "{\"format\": tru}",
        "{\"format\" \"x\"}",
        "{\"format\": \"x\",}",
        "{\"format\": \"x\"",
        "{\"format\"",
        "{\"format\": [1 2]}",
        "{\"format\": [1}",
        "{format: 1}",
        "// c",
        "{} # c",
        "]",
        "}",
        "[",
        "",
        "\u0001",
        "{\"a\": 1",
        "{\"format\": \"x\" \"id\": 1}"
      })
  void neverSpeakTheParsersLanguage(String json) {
    for (String name : List.of("c.json", "c.yaml")) {
      for (Problem problem : problems(name, json)) {
        assertThat(problem.message())
            .doesNotContain(
                "JsonReadFeature", "StreamRead", "REDACTED", "Source:", "(code ", "marker");
      }
    }
  }

  @Test
  void longTextIsCutToThePlaceThatIsMeant() {
    String long1 = "x".repeat(60_000);
    ImmutableList<Problem> problems =
        problems("c.json", "{\"" + long1 + "\": {\"" + long1 + "\": 1}, \"id\": 7}");

    assertThat(problems)
        .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(1_000));
    Excerpt excerpt = problems.get(problems.size() - 1).excerpt().orElseThrow();
    assertThat(excerpt.line()).startsWith("…xxx").endsWith("7}").hasSizeLessThan(80);
    assertThat(excerpt.line().substring(excerpt.caret())).startsWith("7}");
  }

  @Test
  void problemsOfAWholeDocumentShowNoLine() {
    assertThat(problems("c.json", "{}").get(0).excerpt()).isPresent();
    assertThat(
            catchThrowableOfType(
                    InvalidDocumentException.class,
                    () ->
                        Catalogs.read(
                            List.of(Source.of("c.json", SOUND)), new Limits(64, 65_536, 10, 1)))
                .problems()
                .get(0)
                .excerpt())
        .isEmpty();
  }
}
