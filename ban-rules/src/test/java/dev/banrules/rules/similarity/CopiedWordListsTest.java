package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The testkit has the open lists of semantics §4 once more, so as not to depend on an engine; an
 * entry that stands in one copy alone would make engine and reference disagree.
 */
class CopiedWordListsTest {

  private static final String TESTKIT = "/dev/banrules/verify/";

  @ParameterizedTest(name = "[{1}] of {0} has the entries of [{3}] of {2}")
  @CsvSource({
    "legal-forms.txt, end, legal-forms.txt, end",
    "legal-forms.txt, front, legal-forms.txt, front",
    "company-words.txt, structure, descriptors.txt, structure han",
    "company-words.txt, trade, descriptors.txt, trade",
    "company-words.txt, notice, descriptors.txt, notice",
    "company-words.txt, chinese place, places.txt, registry",
    "company-words.txt, branch place, places.txt, branch",
    "company-words.txt, registered, legal-forms.txt, registry",
    "company-words.txt, dictionary, common-words.txt, ''"
  })
  void haveTheEnginesEntries(String copy, String section, String original, String sections) {
    ImmutableListMultimap<String, String> engines = WordLists.read(original);
    ImmutableSet<String> expected =
        Arrays.stream(sections.split(" ", -1))
            .flatMap(name -> engines.get(name).stream())
            .collect(ImmutableSet.toImmutableSet());

    assertThat(expected).isNotEmpty();
    assertThat(ImmutableSet.copyOf(WordLists.read(TESTKIT + copy).get(section)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** They are compared as they are written. */
  @ParameterizedTest(name = "[{1}] of {0}")
  @CsvSource({
    "legal-forms.txt, end front registry",
    "descriptors.txt, structure han trade notice",
    "places.txt, registry branch",
    "decorations.txt, front platform before after edition language",
    "repackaging.txt, strong weak segment"
  })
  void areWrittenAsNamesAreNormalised(String list, String sections) {
    for (String section : sections.split(" ", -1)) {
      assertThat(WordLists.read(list).get(section))
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(UnicodeText.fold(entry)).isEqualTo(entry));
    }
  }
}
