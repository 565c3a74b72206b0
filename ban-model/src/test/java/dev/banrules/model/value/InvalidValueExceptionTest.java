package dev.banrules.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.VersionRange;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidValueExceptionTest {

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(Country::of, "UK", "UK", "GB"),
        wrong(Country::of, "ZZ", "ZZ", ""),
        wrong(Conduct::of, "instal", "instal", "install"),
        wrong(Identifier::parse, "andriod:com.example", "andriod", "android"),
        wrong(VersionRange::parse, ">=8 <x", "x", ""),
        wrong(Threshold::parse, ">0", "0", ""));
  }

  private static Arguments wrong(
      Function<String, ?> parser, String text, String found, String meant) {
    return Arguments.of(parser, text, found, meant);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("wrong")
  void carriesWhatWasFoundExpectedAndMeant(
      Function<String, ?> parser, String text, String found, String meant) {
    InvalidValueException e =
        catchThrowableOfType(InvalidValueException.class, () -> parser.apply(text));

    assertThat(e.found()).isEqualTo(found);
    assertThat(e.suggestion().word().orElse("")).isEqualTo(meant);
    assertThat(e).hasMessage("`" + found + "` is not " + e.expected() + e.suggestion());
  }

  @Test
  void aSuggestionEndsAMessage() {
    assertThat(Suggestion.of("GB")).hasToString(": did you mean `GB`?");
    assertThat(Suggestion.none()).hasToString("");
    assertThat(Suggestion.none().or("; nothing is like it")).isEqualTo("; nothing is like it");
    assertThat(Suggestion.nearest("instal", List.of("use", "install")))
        .isEqualTo(Suggestion.of("install"));
  }
}
