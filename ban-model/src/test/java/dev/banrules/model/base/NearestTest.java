package dev.banrules.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("tencent", "bytedance", "kaspersky", "dji", "huawei", "huawei-cloud");

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "tencent, tencent",
    "tencents, tencent",
    "tencen, tencent",
    "tenzent, tencent",
    "tecnent, tencent",
    "etncent, tencent",
    "Tencent, tencent",
    "KASPERKSY, kaspersky",
    "kaspesky, kaspersky",
    "kapsresky, kaspersky",
    "byte-dance, bytedance",
    "dij, dji",
    "djj, dji",
    "huawi, huawei",
    "huawei-clout, huawei-cloud"
  })
  void findsWhatIsFewEditsAway(String word, String meant) {
    assertThat(Nearest.to(word, KNOWN)).contains(meant);
  }

  /** A third of the word may be wrong, and one letter of a short one. */
  @ParameterizedTest
  @CsvSource({"zoom", "kaa", "ab", "''", "tencxyz", "tencentxxxx", "ncetnet", "kaspaski"})
  void findsNothingFurtherAway(String word) {
    assertThat(Nearest.to(word, KNOWN)).isEmpty();
  }

  @Test
  void findsTheFirstOfThoseEquallyNear() {
    assertThat(Nearest.to("cat", List.of("bat", "hat"))).contains("bat");
    assertThat(Nearest.to("cat", List.of("hat", "bat"))).contains("hat");
    assertThat(Nearest.to("cat", List.of("hat", "cat"))).contains("cat");
  }

  @Test
  void findsNothingAmongNothing() {
    assertThat(Nearest.to("cat", List.of())).isEmpty();
  }
}
