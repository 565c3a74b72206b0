package dev.banrules.model.place;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubdivisionsTest {

  private static final Path FILE =
      Path.of("src/main/resources/dev/banrules/model/place/iso-3166-2.txt");

  private static final String HEADER =
      """
      # The parts of countries by their codes in ISO 3166-2: today's and, after a bar, former ones.
      # Taken from the validity data of subdivisions in Unicode CLDR, as ICU4J has it, and
      # rearranged; SubdivisionsTest compares the two, and writes this file with -Dgolden.write=true.
      # Copyright © 2004 and later: Unicode, Inc. Unicode License V3: META-INF/licenses/unicode-3.0.txt
      """;

  @ParameterizedTest
  @CsvSource({
    "US-TX, true",
    "CA-ON, true",
    "GB-SCT, true",
    "FR-75C, true",
    // Former codes: old documents have them, and ISO still lists the territories among them.
    "FR-75, true",
    "US-PR, true",
    // Unicode's code for an unknown place is no place.
    "US-ZZZZ, false",
    "US-TEX, false",
    "US-ZZ, false",
    "US, false",
    // What stands between the codes of today and former ones is no code.
    "AL-|, false"
  })
  void listsWhatIsoListsOrOnceListed(String code, boolean listed) {
    assertThat(Subdivisions.isListed(code)).isEqualTo(listed);
  }

  @Test
  void namesNoFormerCodesAmongThoseOfToday() {
    assertThat(Subdivisions.codes()).contains("US-TX", "FR-75C").doesNotContain("FR-75", "US-PR");
  }

  @Test
  void holdsWhatUnicodePublishes() throws IOException {
    String published = HEADER + lines();

    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(FILE, published);
    }

    assertThat(Files.readString(FILE)).isEqualTo(published);
  }

  private static String lines() {
    Map<String, Set<String>> current = codes(Datasubtype.regular);
    Map<String, Set<String>> former = codes(Datasubtype.deprecated);
    Map<String, String> lines = new TreeMap<>();
    for (String country : Country.codes()) {
      String today = words(current, country);
      String then = words(former, country);
      if (!today.isEmpty() || !then.isEmpty()) {
        lines.put(country, country + today + (then.isEmpty() ? "" : " |" + then));
      }
    }
    return String.join("\n", lines.values()) + "\n";
  }

  private static Map<String, Set<String>> codes(Datasubtype kind) {
    return requireNonNull(
            requireNonNull(ValidIdentifiers.getData().get(Datatype.subdivision)).get(kind))
        .subdivisionData;
  }

  private static String words(Map<String, Set<String>> codes, String country) {
    return codes.getOrDefault(country.toLowerCase(Locale.ROOT), Set.of()).stream()
        .map(code -> " " + code.toUpperCase(Locale.ROOT))
        .sorted()
        .collect(joining());
  }
}
