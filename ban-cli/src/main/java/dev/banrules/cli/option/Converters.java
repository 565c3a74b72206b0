package dev.banrules.cli.option;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Party;
import dev.banrules.model.base.Words;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import dev.banrules.report.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns words of the command line into values; a wrong word is answered with the nearest right. */
public final class Converters {

  private Converters() {}

  /**
   * Lets a command read dates, conducts, jurisdictions, parties, and every enum that its options
   * have.
   */
  public static void register(CommandLine command) {
    command.registerConverter(LocalDate.class, Converters::date);
    command.registerConverter(Conduct.class, checked(Conduct::of));
    command.registerConverter(Jurisdiction.class, checked(Jurisdiction::of));
    command.registerConverter(PlaceOrNone.class, checked(PlaceOrNone::parse));
    command.registerConverter(Party.class, checked(Party::of));
    registerEnums(command);
    command.registerConverter(Language.class, Converters::language);
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // a Class<?> does not say that it is an enum's
  private static void registerEnums(CommandLine command) {
    for (var argument : command.getCommandSpec().args()) {
      for (Class type : argument.auxiliaryTypes()) {
        if (type.isEnum()) {
          registerEnum(command, type);
        }
      }
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("`" + text + "` is not a date such as 2023-12-01");
    }
  }

  private static Language language(String tag) {
    List<String> known = Arrays.stream(Language.values()).map(Language::tag).toList();
    return Language.of(Locale.forLanguageTag(tag)).orElseThrow(() -> notOneOf(tag, known));
  }

  private static <T> ITypeConverter<T> checked(Function<String, T> parse) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (InvalidValueException e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }

  private static <E extends Enum<E>> void registerEnum(CommandLine command, Class<E> type) {
    command.registerConverter(
        type, text -> Words.find(type, text).orElseThrow(() -> notOneOf(text, Words.all(type))));
  }

  private static TypeConversionException notOneOf(String text, List<String> words) {
    return new TypeConversionException(
        "`"
            + text
            + "` is not one of "
            + String.join(", ", words)
            + Suggestion.nearest(text, words));
  }
}
