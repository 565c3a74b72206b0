package dev.banrules.cli;

import dev.banrules.io.Schemas;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.base.Nearest;
import dev.banrules.model.base.Words;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.verdict.AuditOptions;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How words of the command line become values; a wrong one is answered with the nearest right. */
final class Converters {

  private Converters() {}

  static void register(CommandLine line) {
    line.registerConverter(LocalDate.class, Converters::date);
    line.registerConverter(Conduct.class, Converters::conduct);
    line.registerConverter(Jurisdiction.class, checked(Jurisdiction::of));
    word(line, Switch.class);
    word(line, OutputFormat.class);
    word(line, FormFactor.class);
    word(line, LintFormat.class);
    word(line, OwnerKind.class);
    word(line, Platform.class);
    word(line, Schemas.Kind.class);
    word(line, TestFormat.class);
    word(line, AuditOptions.Unrecognised.class);
    word(line, AuditOptions.Undated.class);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("`" + text + "` is not a date such as 2023-12-01");
    }
  }

  private static Conduct conduct(String text) {
    try {
      return Conduct.of(text);
    } catch (IllegalArgumentException e) {
      var known = Conduct.KNOWN.stream().map(Conduct::word).toList();
      throw new TypeConversionException(
          e.getMessage()
              + Nearest.to(text, known).map(word -> ": did you mean `" + word + "`?").orElse(""));
    }
  }

  private static <T> ITypeConverter<T> checked(Function<String, T> parse) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }

  private static <E extends Enum<E>> void word(CommandLine line, Class<E> type) {
    line.registerConverter(
        type,
        text ->
            Words.find(type, text)
                .orElseThrow(
                    () ->
                        new TypeConversionException(
                            "`"
                                + text
                                + "` is not one of "
                                + String.join(", ", Words.all(type))
                                + Nearest.to(text, Words.all(type))
                                    .map(word -> ": did you mean `" + word + "`?")
                                    .orElse(""))));
  }
}
