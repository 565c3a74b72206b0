package dev.banrules.report.language;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.banrules.model.ban.EvidenceClaim;
import dev.banrules.model.ban.InstrumentKind;
import dev.banrules.model.ban.SuspensionKind;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Status;
import dev.banrules.report.ban.BanState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each language has the messages that the code asks for, and no others. */
class BundlesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z.-]+)\"");
  private static final Pattern ASKED_FOR =
      Pattern.compile("\\bmessages(?:\\(\\))?\\s*\\.text\\(\\s*\"([^\"]+)\"");

  /** Enums of which the code asks for the words of all constants. */
  private static final List<Class<? extends Enum<?>>> FAMILIES =
      List.of(
          Answer.class,
          BanState.class,
          Consequence.class,
          EvidenceClaim.class,
          FormFactor.class,
          HostRole.class,
          InstrumentKind.class,
          OwnerKind.class,
          Platform.class,
          ProductKind.class,
          Status.class,
          SuspensionKind.class,
          Truth.class);

  /** Words of lists that are open, by the first part of their keys. */
  private static final Set<String> OPEN_FAMILIES = Set.of("conduct", "party");

  @ParameterizedTest
  @EnumSource
  void everyMessageThatTheCodeAsksForIsThere(Language language) throws IOException {
    Set<String> asked = Sets.union(found(ASKED_FOR), wordsOfFamilies());
    assertThat(Sets.difference(asked, Messages.of(language).keys())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageIsUsed(Language language) throws IOException {
    Set<String> used = Sets.union(found(LITERAL), wordsOfFamilies());
    assertThat(
            Messages.of(language).keys().stream()
                .filter(key -> !used.contains(key) && !OPEN_FAMILIES.contains(firstPart(key))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheSameMessagesWithTheSameArguments(Language language) {
    Messages english = Messages.of(Language.ENGLISH);
    Messages other = Messages.of(language);
    assertThat(other.keys()).isEqualTo(english.keys());
    for (String key : english.keys()) {
      assertThat(other.pattern(key).arguments())
          .as("%s of %s", key, language.tag())
          .isEqualTo(english.pattern(key).arguments());
    }
  }

  @Test
  void frenchHasNoBreakSpacesAndApostrophesOfPrint() {
    Messages french = Messages.of(Language.FRENCH);
    for (String key : french.keys()) {
      assertThat(french.source(key))
          .as(key)
          .doesNotContain("'")
          .doesNotContainPattern("[^\u00a0]:( |$)")
          .doesNotContainPattern("«[^\u00a0]|[^\u00a0]»|[^\u00a0]%");
    }
  }

  private static Set<String> wordsOfFamilies() {
    Set<String> keys = new TreeSet<>();
    for (Class<? extends Enum<?>> family : FAMILIES) {
      for (Enum<?> constant : family.getEnumConstants()) {
        keys.add(Messages.key(constant));
      }
    }
    return keys;
  }

  private static String firstPart(String key) {
    return key.substring(0, Math.max(0, key.indexOf('.')));
  }

  /** What the first group of a pattern finds in the sources of this module. */
  private static Set<String> found(Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> pattern.matcher(read(file)).results().map(BundlesTest::firstGroup))
          .collect(toCollection(TreeSet::new));
    }
  }

  private static String firstGroup(MatchResult result) {
    return result.group(1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
