package dev.banrules.maven;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.catalog.UnknownPlace;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.KebabCase;
import dev.banrules.model.value.Suggestion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the texts of parameters into values, and gathers what is wrong with them. */
final class ParameterReader {

  private static final String NONE = "none";

  private final CatalogSet catalogs;
  private final List<String> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  ParameterReader(CatalogSet catalogs) {
    this.catalogs = catalogs;
  }

  ImmutableList<String> problems() {
    return ImmutableList.copyOf(problems);
  }

  ImmutableList<String> warnings() {
    return ImmutableList.copyOf(warnings);
  }

  <E extends Enum<E>> Optional<E> word(String name, Class<E> type, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<E> word = Words.find(type, text);
    if (word.isEmpty()) {
      List<String> words = Words.all(type);
      problems.add(
          name
              + ": `"
              + text
              + "` is not one of "
              + String.join(", ", words)
              + Suggestion.nearest(text, words));
    }
    return word;
  }

  Optional<LocalDate> date(String name, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      problems.add(name + ": `" + text + "` is not a date such as 2023-12-01");
      return Optional.empty();
    }
  }

  <T> Optional<T> value(String name, Function<String, T> parse, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(text));
    } catch (InvalidValueException e) {
      problems.add(name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  /** A place that a catalog or ISO 3166-2 knows: any other would match no ban, in silence. */
  Optional<Jurisdiction> place(String name, @Nullable String text) {
    Optional<Jurisdiction> place = value(name, Jurisdiction::of, text);
    place.flatMap(catalogs::unknownPlace).ifPresent(unknown -> report(name, unknown));
    return place;
  }

  private void report(String name, UnknownPlace unknown) {
    List<String> lines = unknown.kind() == UnknownPlace.Kind.NO_PLACE ? problems : warnings;
    lines.add(
        name
            + ": no catalog defines the jurisdiction `"
            + unknown.code()
            + "`"
            + unknown.suggestion());
  }

  /**
   * Places; {@code none} says that there is none, and a parameter that is not given says nothing.
   */
  Optional<ImmutableSet<Jurisdiction>> places(String name, List<@Nullable String> texts) {
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.stream()
                .filter(text -> !NONE.equals(text))
                .flatMap(text -> place(name, text).stream())
                .collect(toImmutableSet()));
  }

  /** A word of no closed list, as catalogs write them. */
  Optional<String> kebabCase(String name, @Nullable String text) {
    return value(name, KebabCase::check, text);
  }

  ImmutableSet<String> kebabCase(String name, List<@Nullable String> texts) {
    return texts.stream().flatMap(text -> kebabCase(name, text).stream()).collect(toImmutableSet());
  }
}
