package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.io.Catalogs;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    names()
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

  private static Stream<String> names() {
    Stream<String> vendors =
        Catalogs.builtIn().vendors().stream().flatMap(PreparedTextsTest::namesOf);
    Stream<String> applications =
        Catalogs.builtIn().applications().stream().flatMap(PreparedTextsTest::namesOf);
    return Stream.concat(vendors, applications).filter(name -> !TextFolder.isAscii(name));
  }

  private static Stream<String> namesOf(Vendor vendor) {
    return Stream.concat(Stream.of(vendor.name()), vendor.aliases().stream());
  }

  private static Stream<String> namesOf(Application application) {
    return Stream.concat(Stream.of(application.name()), application.names().stream());
  }
}
