package dev.banrules.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
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
    return new SoftwareKey(software, false, false);
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
                new SoftwareKey(SOFTWARE, false, false),
                new SoftwareKey(SOFTWARE, false, true),
                new SoftwareKey(SOFTWARE, true, false),
                new SoftwareKey(SOFTWARE, true, true)))
        .doesNotHaveDuplicates();
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
                .map(method -> method.getName()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(OTHERS.keySet().stream(), Stream.of("installedAt", "lastUpdate"))
                .toList());
  }
}
