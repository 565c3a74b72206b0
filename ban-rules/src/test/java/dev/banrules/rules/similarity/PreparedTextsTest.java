package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is prepared of the built-in catalog's names is what ICU makes of them; {@code
 * -Dgolden.write=true} writes it, after a name was added to the catalog.
 */
class PreparedTextsTest {

  private static final Path RESOURCE =
      Path.of("src/main/resources/dev/banrules/rules/similarity", PreparedTexts.RESOURCE);

  @Test
  void areWhatIcuMakesOfTheNamesOfTheBuiltInCatalog() throws Exception {
    String expected =
        texts().stream()
            .map(text -> PreparedTexts.Forms.byIcu(text).line(text) + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(RESOURCE, expected);
    } else {
      assertThat(Files.readString(RESOURCE)).isEqualTo(expected);
    }
  }

  /** The names, and what the index of names makes of them and asks about again. */
  private static Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    BuiltInNames.all()
        .filter(name -> !TextFolder.isAscii(name))
        .forEach(
            name -> {
              String folded = UnicodeText.fold(name);
              texts.add(name);
              texts.add(folded);
              texts.add(LegalForms.drop(folded));
              texts.add(Confusables.spelled(UnicodeText.unmasked(name)));
            });
    texts.removeIf(TextFolder::isAscii);
    return texts;
  }
}
