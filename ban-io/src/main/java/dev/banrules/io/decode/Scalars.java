package dev.banrules.io.decode;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import dev.banrules.model.base.Quote;
import dev.banrules.model.base.Words;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.KebabCase;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Suggestion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Readers of single values. Nothing is coerced: text is text, and a number is a number. */
public final class Scalars {

  /** Any text. */
  public static final ValueReader<String> TEXT = DocumentCursor::text;

  /** Text that says something. */
  public static final ValueReader<String> NAME = Scalars::name;

  /** True or false. */
  public static final ValueReader<Boolean> FLAG = Scalars::flag;

  /** An ISO date. */
  public static final ValueReader<LocalDate> DATE = Scalars::date;

  /** An ISO date, or a date-time of which the date part counts. */
  public static final ValueReader<LocalDate> DATE_OR_DATE_TIME = in -> dateOrDateTime(in, "");

  /** A jurisdiction's code. */
  public static final ValueReader<Jurisdiction> JURISDICTION = parsed(Jurisdiction::of);

  /** A country's code. */
  public static final ValueReader<Country> COUNTRY = parsed(Country::of);

  /** A free kebab-case word. */
  public static final ValueReader<String> WORD = parsed(KebabCase::check);

  /** A percentage: 0 to 100 in plain digits, at most 6 decimals. */
  public static final ValueReader<Percent> PERCENT = Scalars::percent;

  /** The same, and not 0. */
  public static final ValueReader<Percent> PERCENT_ABOVE_ZERO = Scalars::percentAboveZero;

  /** Any number, as binary floating point. */
  public static final ValueReader<Double> NUMBER =
      in -> in.isNumber() ? Double.valueOf(in.raw()) : in.wrongType("a number" + inQuotes(in));

  private static final Pattern PLAIN_INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,9}");

  /** What would be right without the quotes. */
  private static final Pattern IN_QUOTES =
      Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?%?|true|false");

  private static final Pattern SEVERAL =
      Pattern.compile("[A-Za-z0-9:-]{1,80}([,;] *[A-Za-z0-9:-]{1,80}){1,20}");

  private Scalars() {}

  /**
   * {@return a reader of ids}
   *
   * @param <T> what they are the ids of
   */
  public static <T> ValueReader<Id<T>> id() {
    return parsed(Id::of);
  }

  /**
   * {@return a reader of text that a parser takes}
   *
   * @param <T> what it is parsed to
   * @param parser throws an {@link InvalidValueException} for any other text
   */
  public static <T> ValueReader<T> parsed(Function<String, T> parser) {
    return in -> {
      String text = in.text();
      return text == null ? null : parse(in, text, parser);
    };
  }

  /**
   * Parses text, and reports at the current token what its parser has against it.
   *
   * @param <T> what it is parsed to
   * @param in the document
   * @param text the text
   * @param parser throws an {@link InvalidValueException} for any other text
   * @return what it is parsed to, or null
   */
  public static <T> @Nullable T parse(DocumentCursor in, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (InvalidValueException e) {
      String found =
          e.found().equals(text) ? in.found() : Quote.of(e.found()) + " in " + in.found();
      in.error(found, e.expected() + ifSeveral(text), e.suggestion());
      return null;
    }
  }

  /**
   * {@return a reader of the words of an enum}
   *
   * @param <E> the enum
   * @param type its class
   */
  public static <E extends Enum<E>> ValueReader<E> word(Class<E> type) {
    return word(
        Arrays.stream(type.getEnumConstants())
            .collect(ImmutableMap.toImmutableMap(Words::wordOf, constant -> constant)));
  }

  /**
   * {@return a reader of words}
   *
   * @param <T> what they mean
   * @param meanings the meaning of each word
   */
  public static <T> ValueReader<T> word(ImmutableMap<String, T> meanings) {
    String expected =
        meanings.size() == 1
            ? Quote.of(meanings.keySet().iterator().next())
            : "one of " + String.join(", ", meanings.keySet());
    return in -> {
      String word = in.text();
      if (word == null) {
        return null;
      }
      T meaning = meanings.get(word);
      if (meaning == null) {
        in.error(
            in.found(), expected + ifSeveral(word), Suggestion.nearest(word, meanings.keySet()));
      }
      return meaning;
    };
  }

  /**
   * {@return a reader of the one text that may be there}
   *
   * @param only that text
   */
  public static ValueReader<String> exactly(String only) {
    return word(ImmutableMap.of(only, only));
  }

  /**
   * {@return a reader of whole numbers in plain digits}
   *
   * @param min the least
   * @param max the greatest
   */
  public static ValueReader<Integer> integer(int min, int max) {
    String expected = "a whole number from " + min + " to " + max;
    return in -> {
      if (in.token() != JsonToken.VALUE_NUMBER_INT) {
        return in.wrongType(expected + inQuotes(in));
      }
      String digits = in.raw();
      long value =
          PLAIN_INTEGER.matcher(digits).matches() ? Long.parseLong(digits) : Long.MAX_VALUE;
      return value >= min && value <= max ? Integer.valueOf((int) value) : in.wrongType(expected);
    };
  }

  /**
   * {@return the date that the current token is, or the date part of the date-time that it is; or
   * null where it is neither, which is reported}
   *
   * @param in the document
   * @param otherwise what else may be there, for the message
   */
  public static @Nullable LocalDate dateOrDateTime(DocumentCursor in, String otherwise) {
    if (!in.hasText()) {
      return null;
    }
    LocalDate date =
        IsoDates.dateOrDateTime(in.characters(), in.charactersOffset(), in.charactersLength());
    if (date == null) {
      in.error(
          in.found(),
          "a date such as `2023-10-30` or a date-time such as `2023-10-30T08:00:00Z`" + otherwise);
    }
    return date;
  }

  /** What to do about several words in one text. */
  private static String ifSeveral(String text) {
    return SEVERAL.matcher(text).matches() ? " (several are a list: `[a, b]`)" : "";
  }

  /**
   * {@return what to do about a number, true or false that is written as text; nothing for what is
   * neither}
   *
   * @param in the document, at what should be one
   */
  public static String inQuotes(DocumentCursor in) {
    if (in.token() != JsonToken.VALUE_STRING || !IN_QUOTES.matcher(in.raw()).matches()) {
      return "";
    }
    String quotes = in.isQuoted() ? "the quotes" : "";
    String percent = in.raw().endsWith("%") ? "the `%`" : "";
    return " (leave out "
        + Stream.of(quotes, percent).filter(part -> !part.isEmpty()).collect(joining(" and "))
        + ")";
  }

  private static @Nullable String name(DocumentCursor in) {
    String text = in.text();
    if (text != null && text.isBlank()) {
      in.error("empty text", "text that says something");
      return null;
    }
    return text;
  }

  private static @Nullable Boolean flag(DocumentCursor in) {
    if (in.token() == JsonToken.VALUE_TRUE || in.token() == JsonToken.VALUE_FALSE) {
      return in.token() == JsonToken.VALUE_TRUE;
    }
    return in.wrongType("true or false" + inQuotes(in));
  }

  private static @Nullable LocalDate date(DocumentCursor in) {
    if (!in.hasText()) {
      return null;
    }
    LocalDate date = IsoDates.date(in.characters(), in.charactersOffset(), in.charactersLength());
    if (date == null) {
      in.error(in.found(), "a date such as `2023-10-30`");
    }
    return date;
  }

  private static @Nullable Percent percent(DocumentCursor in) {
    if (!in.isNumber()) {
      return in.wrongType("a number from 0 to 100" + inQuotes(in));
    }
    return parse(in, in.raw(), Percent::parse);
  }

  private static @Nullable Percent percentAboveZero(DocumentCursor in) {
    Percent percent = percent(in);
    if (percent != null && percent.millionths() == 0) {
      in.error(in.found(), "a percentage above 0");
      return null;
    }
    return percent;
  }
}
