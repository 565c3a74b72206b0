package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banrules.io.Schemas.Kind;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of mistakes: each is made in a document that is sound without it, and must be reported
 * with exactly the messages below it.
 *
 * <p>A line {@code schema: A => B} replaces A by B, which the JSON Schema must refuse too; {@code
 * reader: A => B} is for what a schema can't see, and {@code syntax: A => B} is not JSON.
 */
class MalformedDocumentsTest {

  static Stream<Mistake> mistakes() {
    return Arrays.stream(Kind.values()).flatMap(kind -> Mistake.of(kind).stream());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void areRefusedWithEveryProblemAndItsPlace(Mistake mistake) {
    List<String> messages = refused(mistake).problems().stream().map(Problem::message).toList();

    assertThat(messages).isEqualTo(mistake.messages());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void areRefusedByTheSchemaWhereItCanSeeThem(Mistake mistake) {
    if (!mistake.judge().equals("syntax")) {
      assertThat(Validation.errors(mistake.kind(), mistake.document()).isEmpty())
          .isEqualTo(mistake.judge().equals("reader"));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void areSoundWithoutTheMistake(Kind kind) {
    String sound = Mistake.sound(kind);

    read(kind, sound);
    assertThat(Validation.errors(kind, sound)).isEmpty();
  }

  private static InvalidDocumentException refused(Mistake mistake) {
    return catchThrowableOfType(
        InvalidDocumentException.class, () -> read(mistake.kind(), mistake.document()));
  }

  private static void read(Kind kind, String text) {
    Source source = Source.of(Mistake.name(kind) + ".json", text);
    switch (kind) {
      case CATALOG:
        Catalogs.read(List.of(source), Limits.defaults());
        break;
      case DEVICE:
        Profiles.unchecked().read(source);
        break;
      case WAIVERS:
        Waivers.read(Optional.empty(), List.of(source), Limits.defaults());
        break;
      case VERDICT:
        Verdicts.read(source, Limits.defaults());
        break;
      case BLOCKLIST:
        BlockLists.read(source, Limits.defaults());
        break;
    }
  }

  record Mistake(Kind kind, String judge, String found, String instead, List<String> messages) {

    static List<Mistake> of(Kind kind) {
      List<Mistake> mistakes = new ArrayList<>();
      for (String line : TestData.lines("malformed-" + name(kind) + ".txt")) {
        if (line.startsWith("  ")) {
          mistakes.get(mistakes.size() - 1).messages().add(line.strip());
        } else {
          String[] judgeAndChange = line.split(": ", 2);
          String[] change = judgeAndChange[1].split(" => ", 2);
          mistakes.add(
              new Mistake(kind, judgeAndChange[0], change[0], change[1], new ArrayList<>()));
        }
      }
      return mistakes;
    }

    static String name(Kind kind) {
      return kind.name().toLowerCase(Locale.ROOT);
    }

    static String sound(Kind kind) {
      return TestData.text(name(kind) + ".json");
    }

    String document() {
      assertThat(sound(kind)).contains(found);
      return sound(kind).replace(found, instead);
    }

    @Override
    public String toString() {
      return name(kind) + " " + found + " => " + instead;
    }
  }
}
