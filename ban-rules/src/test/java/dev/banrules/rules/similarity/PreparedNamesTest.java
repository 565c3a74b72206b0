package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is prepared of the built-in catalog's names is what is computed of them; {@code
 * -Dgolden.write=true} writes it, after a name was added to the catalog.
 */
class PreparedNamesTest {

  private static final Path RESOURCE =
      Path.of("src/main/resources/dev/banrules/rules/similarity", PreparedNames.RESOURCE);

  @Test
  void areWhatIsComputedOfTheNamesOfTheBuiltInCatalog() throws Exception {
    String expected =
        BuiltInNames.all()
            .sorted()
            .distinct()
            .map(name -> PreparedNames.Forms.computed(name).line(name) + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(RESOURCE, expected);
    } else {
      assertThat(Files.readString(RESOURCE)).isEqualTo(expected);
    }
  }

  @Test
  void areFoundByTheName() {
    assertThat(PreparedNames.of("Kaspersky Total Security"))
        .isEqualTo(PreparedNames.Forms.computed("Kaspersky Total Security"));
    assertThat(PreparedNames.of("Field Notes")).isNull();
  }
}
