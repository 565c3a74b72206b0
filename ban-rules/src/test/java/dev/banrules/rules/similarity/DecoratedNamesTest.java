package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stores, installers and repackagers put around a name, and what is another product. */
class DecoratedNamesTest {

  private static final SimilarityIndex INDEX =
      SimilarityIndex.builder()
          .addVendorName("orbitech", "Orbitech Ltd.")
          .addVendorName("tcl", "TCL")
          .addApplicationName("glimmer", List.of("orbitech"), "Glimmer")
          .addApplicationName("star", List.of("orbitech"), "星空")
          .addApplicationName("chat", List.of("orbitech"), "Orbi Chat")
          .addApplicationName("max", List.of("orbitech"), "Max")
          .addIdentifier(Similarity.Subject.APPLICATION, "glimmer", "android", "com.orbi.glimmer")
          .addIdentifier(Similarity.Subject.VENDOR, "orbitech", "apple", "com.orbitech.*")
          .addIdentifier(Similarity.Subject.APPLICATION, "chat", "deb", "orbi-chat")
          .addIdentifier(
              Similarity.Subject.APPLICATION,
              "chat",
              "windows-pfn",
              "Orbitech.OrbiChat_8wekyb3d8bbwe")
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Glimmer - Light Your Day",
        "Glimmer: Photos, Lights & LIVE",
        "Glimmer-Shine Bright, Today",
        "Glimmer | 光",
        "Glimmer, the light app",
        "Glimmer (light up your day)",
        "Glimmer für Windows",
        "Glimmer pour Mac",
        "Glimmer для Android",
        "Glimmer Windows için",
        "Glimmer versión de escritorio",
        "Glimmer (français)",
        "GlimmerSetup.exe",
        "Glimmer_14.0.0.320_OVE.exe",
        "Glimmer-win32_x64-7.24.9.exe",
        "glimmer_6.3_amd64.deb",
        "Setup Glimmer"
      })
  void doNotCount(String observed) {
    assertThat(found(observed)).containsExactly("glimmer 1.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"星空8.0.50", "星空app", "星空 Windows 版", "星空电脑版", "星空PC版", "星空: 记录生活"})
  void doNotCountBesideChineseCharacters(String observed) {
    assertThat(found(observed)).containsExactly("star 1.0");
  }

  @ParameterizedTest
  @CsvSource({
    "Glimmer_v35_signed.apk, glimmer 0.9",
    "Setup - Glimmer Pro 4.0 Cracked, glimmer 0.9",
    "Glimmer 8 Repack by Anonymous, glimmer 0.9",
    "星空双开版, star 0.9",
    "Gl!mm€r, glimmer 0.98",
    "GLΞΜΜΞR Glimmer, ''",
    "Light your day - Glimmer, glimmer 0.85",
    "Orbi Chat by Orbitech, chat 0.97",
    "Glimmmer Pro, glimmer 0.84"
  })
  void countForSomething(String observed, String expected) {
    assertThat(found(observed)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Glimmer: Sticker Maker",
        "Max: The Game",
        "Max-Payne",
        "glimmer-send",
        "Glimmer Photos Print Shop"
      })
  void doNotMakeAnotherProductTheSame(String observed) {
    assertThat(found(observed)).isEmpty();
  }

  private static ImmutableList<String> found(String displayName) {
    return INDEX.similarApplications(displayName).stream()
        .map(s -> s.id() + " " + Math.round(s.score() * 100) / 100.0)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource({
    "com.orbi.glimmer_8.0.50-signed.apk, glimmer",
    "com.orbi.glimmer, glimmer",
    "com.orbitech.other, orbitech",
    "Orbitech.OrbiChat, chat",
    "com.orbi.glimmering, ''",
    "com.orbitech, ''",
    "Glimmer 2.0, ''"
  })
  void anIdentifierInPlaceOfANameIsRead(String observed, String id) {
    assertThat(INDEX.identifiersNamedIn(observed))
        .extracting(Similarity::id)
        .isEqualTo(id.isEmpty() ? List.of() : List.of(id));
  }

  @ParameterizedTest
  @CsvSource({
    "android, app.com.orbi.glimmer, glimmer",
    "android, com.orbi.glimmer_patched, glimmer",
    "android, com.orbi.glimmer2, glimmer",
    "android, com.orbi.glimmea, glimmer",
    "android, com.orbi.shimmer, ''",
    "deb, orbi-chat-beta, chat",
    "deb, orbi-chat-themes, ''"
  })
  void anIdentifierWithMoreIsLikeTheKnownOne(String scheme, String observed, String id) {
    assertThat(INDEX.similarIdentifiers(scheme, observed))
        .extracting(Similarity::id)
        .isEqualTo(id.isEmpty() ? List.of() : List.of(id));
  }

  /** Such as {@code deb:tcl}, a language. */
  @ParameterizedTest
  @CsvSource({"orbitech, orbitech", "tcl, ''", "orbitech-tools, ''"})
  void aPackageIsOfTheVendorWhoseLongNameItBears(String observed, String id) {
    assertThat(INDEX.vendorsOfPackage(observed))
        .extracting(Similarity::id)
        .isEqualTo(id.isEmpty() ? List.of() : List.of(id));
  }
}
