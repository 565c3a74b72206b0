package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.verdict.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §5, "Lists" and "What is allowed". */
class ListedTest {

  private static Verdict verdict(String target, String software, String at, boolean strict) {
    return World.with(World.ban("b", target))
        .audit(World.device("", software), at, strict ? World.STRICT : World.PLAIN);
  }

  private static String text(Verdict verdict) {
    return Audits.texts(verdict.findings());
  }

  @ParameterizedTest(name = "{0} of {1} on {2}: {3}; next {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        "kept | deb:tool | 2025-06-09 | \"\" | 2025-06-10",
        "kept | deb:tool | 2025-06-10 | use certain violation since 2025-06-10 | 2025-07-10",
        "kept | deb:tool | 2025-07-10 | \"\" | -",
        "kept | deb:game2 | 2025-06-10 | use certain violation since 2025-05-01 | -",
        "kept | deb:spin | 2025-06-30 | use possible violation since 2025-05-01 | 2025-07-01",
        "kept | deb:sis | 2025-06-10 | \"\" | -",
        "judged | deb:game | 2025-06-10 | use certain violation since 2025-05-01 | -",
        "judged | deb:tool | 2025-06-09 | use possible violation since 2025-05-01 | 2025-06-10",
        "judged | deb:tool | 2025-06-10 | \"\" | -",
        "judged | deb:kid | 2025-06-10 | use possible violation since 2025-05-01 | -",
        "judged | android:com.acme.x | 2025-06-10 | use possible violation since 2025-05-01 | -",
        "judged | deb:unknown | 2025-06-10 | \"\" | -"
      })
  void whatAListNames(
      String list, String identifier, String at, String findings, @Nullable String next) {
    Verdict verdict =
        verdict("{'listed': '" + list + "'}", "{'identifiers': ['" + identifier + "']}", at, false);

    assertThat(text(verdict)).isEqualTo(findings);
    assertThat(verdict.nextChange().orElseThrow().day().map(Object::toString))
        .isEqualTo(Optional.ofNullable(next));
  }

  @ParameterizedTest(name = "a cleared version {0}: {1}")
  @CsvSource({"2.1, ''", "1, use possible violation since 2025-05-01"})
  void onlyWhatIsSurelyClearedIsNotOnTheList(String version, String findings) {
    String kid = "{'identifiers': ['deb:kid'], 'version': '" + version + "'}";

    assertThat(text(verdict("{'listed': 'judged'}", kid, "2025-06-10", false))).isEqualTo(findings);
  }

  /** A vendor without an application is not surely off the list, as with a leaf in its place. */
  @ParameterizedTest(name = "{0}: but what is listed: {1}, strict {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "deb:tool | - | -",
        "deb:game | - | -",
        "deb:sis | CERTAIN | CERTAIN",
        "deb:orphan | POSSIBLE | POSSIBLE",
        "android:com.acme.x | - | -",
        "deb:unknown | CERTAIN | CERTAIN"
      })
  void anythingButAListIsABanToo(
      String identifier, @Nullable String plain, @Nullable String strict) {
    String target = "{'allOf': ['anything', {'not': {'listed': 'kept'}}]}";
    String software = "{'identifiers': ['" + identifier + "']}";

    assertThat(certainty(verdict(target, software, "2025-06-20", false)))
        .isEqualTo(Optional.ofNullable(plain));
    assertThat(certainty(verdict(target, software, "2025-06-20", true)))
        .isEqualTo(Optional.ofNullable(strict));
  }

  @ParameterizedTest(name = "{0}: {1}, strict {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        "'anything' | CERTAIN | CERTAIN",
        "{'allOf': ['anything', {'application': 'game'}]} | - | -",
        "{'allOf': ['anything', {'not': {'application': 'game'}}]} | CERTAIN | CERTAIN",
        "{'allOf': ['anything', {'not': {'vendor': 'acme'}}]} | CERTAIN | CERTAIN",
        "{'allOf': ['anything', {'not': {'origin': ['US']}}]} | CERTAIN | POSSIBLE",
        "{'allOf': ['anything', {'not': {'category': 'office'}}]} | CERTAIN | POSSIBLE",
        "{'allOf': ['anything', {'not': {'listed': 'kept'}}]} | CERTAIN | CERTAIN",
        "{'allOf': ['anything', {'not': {'listed': 'judged'}}]} | CERTAIN | POSSIBLE",
        "{'anyOf': [{'allOf': ['anything', {'origin': ['US']}]}, {'application': 'game'}]}"
            + " | - | POSSIBLE",
        "{'listed': 'kept'} | - | -",
        "{'listed': 'judged'} | - | POSSIBLE"
      })
  void whatNobodyRecognises(String target, @Nullable String plain, @Nullable String strict) {
    String software = "{'name': 'unheard of'}";

    assertThat(certainty(verdict(target, software, "2025-06-20", false)))
        .isEqualTo(Optional.ofNullable(plain));
    assertThat(certainty(verdict(target, software, "2025-06-20", true)))
        .isEqualTo(Optional.ofNullable(strict));
  }

  private static Optional<String> certainty(Verdict verdict) {
    return verdict.findings().stream().map(finding -> finding.certainty().toString()).findFirst();
  }
}
