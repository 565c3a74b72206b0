package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.rules.identity.Identification;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A key is equal for what is recognised alike, and for nothing else. */
class SoftwareKeyTest {

  private static final Identification NOTHING_KNOWN = Identification.of(CatalogSet.of());
  private static final Software PART = Software.builder().name("Part").build();
  private static final Software SOFTWARE =
      Software.builder()
          .name("Game")
          .publisher("Acme")
          .addIdentifiers(Identifier.parse("apple:org.acme.game"))
          .version("8")
          .edition("free")
          .addComponents(PART, PART)
          .build();

  /** Software that states something else, by what that is. */
  private static final Map<String, List<Software>> OTHERS = new LinkedHashMap<>();

  static {
    OTHERS.put("kind", List.of(copy().kind(ProductKind.HARDWARE).build()));
    OTHERS.put("name", List.of(copy().name("Gam").build(), without("name")));
    OTHERS.put("publisher", List.of(copy().publisher("Acme ").build(), without("publisher")));
    OTHERS.put("version", List.of(copy().version("8.0").build(), without("version")));
    OTHERS.put("edition", List.of(copy().edition("paid").build(), without("edition")));
    OTHERS.put(
        "identifiers",
        List.of(
            copy().identifiers(List.of()).build(),
            copy().identifiers(List.of(Identifier.parse("apple:org.Acme.game"))).build(),
            copy().addIdentifiers(Identifier.parse("apple:org.acme.game")).build()));
    OTHERS.put(
        "components",
        List.of(
            copy().components(List.of()).build(),
            copy().components(List.of(PART)).build(),
            copy()
                .components(List.of(Software.builder().from(PART).addComponents(PART).build()))
                .build()));
  }

  private static Software.Builder copy() {
    return Software.builder().from(SOFTWARE);
  }

  private static Software without(String what) {
    Software.Builder software =
        Software.builder().identifiers(SOFTWARE.identifiers()).components(SOFTWARE.components());
    software.name(what.equals("name") ? Optional.empty() : SOFTWARE.name());
    software.publisher(what.equals("publisher") ? Optional.empty() : SOFTWARE.publisher());
    software.version(what.equals("version") ? Optional.empty() : SOFTWARE.version());
    software.edition(what.equals("edition") ? Optional.empty() : SOFTWARE.edition());
    return software.build();
  }

  private static SoftwareKey key(Software software) {
    return key(software, false, false);
  }

  private static SoftwareKey key(Software software, boolean fuzzy, boolean strict) {
    return SoftwareKey.ofVersion(software, NOTHING_KNOWN, fuzzy, strict);
  }

  private static SoftwareKey ofAnyVersion(Software software) {
    return SoftwareKey.ofAnyVersion(software, NOTHING_KNOWN, false, false);
  }

  static Stream<Software> others() {
    return OTHERS.values().stream().flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatStatesSomethingElseHasAnotherKey(Software other) {
    assertThat(key(other)).isNotEqualTo(key(SOFTWARE));
    Software whole = Software.builder().name("Whole").addComponents(SOFTWARE).build();
    assertThat(key(Software.builder().from(whole).components(List.of(other)).build()))
        .isNotEqualTo(key(whole));
  }

  @Test
  void otherOptionsHaveAnotherKey() {
    assertThat(
            Stream.of(
                key(SOFTWARE, false, false),
                key(SOFTWARE, false, true),
                key(SOFTWARE, true, false),
                key(SOFTWARE, true, true)))
        .doesNotHaveDuplicates();
  }

  @Test
  void versionAndEditionArePartOfItOnlyWhereTheyAreAskedFor() {
    for (String what : List.of("version", "edition")) {
      for (Software other : OTHERS.getOrDefault(what, List.of())) {
        assertThat(ofAnyVersion(other)).isEqualTo(ofAnyVersion(SOFTWARE));
        assertThat(ofAnyVersion(Software.builder().name("x").addComponents(other).build()))
            .isEqualTo(ofAnyVersion(Software.builder().name("x").addComponents(SOFTWARE).build()));
      }
    }
    for (String what : List.of("kind", "name", "publisher", "identifiers", "components")) {
      assertThat(OTHERS.get(what))
          .allSatisfy(
              other -> assertThat(ofAnyVersion(other)).isNotEqualTo(ofAnyVersion(SOFTWARE)));
    }
  }

  /** The catalogs know nothing, so a digest and a package URL say nothing: but for one thing. */
  @Test
  void identifiersThatSayNothingAreNoPartOfIt() {
    Software digest = copy().addIdentifiers(Identifier.parse("sha256:" + "ab".repeat(32))).build();
    Software otherPackage = copy().addIdentifiers(Identifier.parse("purl:pkg:npm/x@1")).build();
    Software ownPackage = copy().addIdentifiers(Identifier.parse("purl:pkg:npm/Game@1")).build();
    Software laterPackage = copy().addIdentifiers(Identifier.parse("purl:pkg:npm/Game@2")).build();

    assertThat(key(digest)).isEqualTo(key(SOFTWARE)).hasSameHashCodeAs(key(SOFTWARE));
    assertThat(key(otherPackage)).isEqualTo(key(SOFTWARE));
    assertThat(key(ownPackage)).isNotEqualTo(key(SOFTWARE)).isEqualTo(key(laterPackage));
  }

  @Test
  void eventsAreNoPartOfIt() {
    Software later =
        copy().installedAt(LocalDate.parse("2025-01-01")).lastUpdate(LastUpdate.never()).build();

    assertThat(key(later)).isEqualTo(key(SOFTWARE)).hasSameHashCodeAs(key(SOFTWARE));
    assertThat(key(copy().build())).isEqualTo(key(SOFTWARE)).hasSameHashCodeAs(key(SOFTWARE));
  }

  /** Whoever adds something that software states decides here whether it is recognised by that. */
  @Test
  void nothingThatSoftwareStatesIsForgotten() {
    assertThat(
            Arrays.stream(Software.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(method -> method.getName())
                .filter(
                    name ->
                        !name.equals("noted") && !name.equals("isCopy"))) // which it doesn't state
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(OTHERS.keySet().stream(), Stream.of("installedAt", "lastUpdate"))
                .toList());
  }
}
