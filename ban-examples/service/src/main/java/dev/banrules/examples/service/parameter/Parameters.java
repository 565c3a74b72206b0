package dev.banrules.examples.service.parameter;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.examples.service.problem.ApiException;
import dev.banrules.examples.service.problem.ApiProblem;
import dev.banrules.examples.service.problem.Diagnostic;
import dev.banrules.examples.service.problem.ProblemKind;
import dev.banrules.model.base.Words;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parameters of a request. Whatever is wrong with any of them is kept, and {@link #check} tells
 * all of it at once.
 */
public final class Parameters {

  private final ImmutableListMultimap<String, String> values;
  private final List<Diagnostic> problems = new ArrayList<>();

  private Parameters(ImmutableListMultimap<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the query of a request, and never its body: that can say to be a form, and be none.
   *
   * @param request the request
   * @param known the names that there are
   */
  public static Parameters of(HttpServletRequest request, Collection<String> known) {
    Parameters parameters = new Parameters(parse(request.getQueryString()));
    ImmutableSet<String> names = ImmutableSet.copyOf(known);
    for (String name : parameters.values.keySet()) {
      if (!names.contains(name)) {
        parameters.wrong("there is no parameter `" + name + "`" + Suggestion.nearest(name, names));
      }
    }
    return parameters;
  }

  private static ImmutableListMultimap<String, String> parse(String query) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    for (String pair : Splitter.on('&').omitEmptyStrings().split(query == null ? "" : query)) {
      int equals = pair.indexOf('=');
      values.put(
          decode(equals < 0 ? pair : pair.substring(0, equals)),
          equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
    return values.build();
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new ApiException(
          ProblemKind.INVALID_PARAMETER, "The query is not percent-encoded: " + e.getMessage());
    }
  }

  /** Keeps that something is wrong. */
  public void wrong(String message) {
    problems.add(Diagnostic.error(message));
  }

  /**
   * Ends the request if anything is wrong with its parameters.
   *
   * @throws ApiException with all that is wrong
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new ApiException(
          ApiProblem.of(
              ProblemKind.INVALID_PARAMETER,
              problems.size() == 1
                  ? problems.get(0).message()
                  : problems.size() + " things are wrong with the parameters",
              problems));
    }
  }

  /** {@return a text, or empty where it is not given} */
  public Optional<String> text(String name) {
    ImmutableList<String> all = values.get(name);
    if (all.size() > 1) {
      wrong("`" + name + "` is given " + all.size() + " times");
    }
    return all.stream().findFirst();
  }

  /** {@return all texts of a name that may be repeated, or have several with commas between} */
  public ImmutableList<String> texts(String name) {
    return values.get(name).stream()
        .flatMap(value -> Splitter.on(',').splitToStream(value))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether something is wanted: {@code ?name}, or {@code ?name=true}} */
  public boolean flag(String name) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return false;
    }
    switch (value.get()) {
      case "", "true":
        return true;
      case "false":
        return false;
      default:
        wrong("`" + name + "`: `" + value.get() + "` is neither true nor false");
        return false;
    }
  }

  /** {@return a date, or empty where it is not given} */
  public Optional<LocalDate> date(String name) {
    return text(name).flatMap(text -> date(name, text));
  }

  private Optional<LocalDate> date(String name, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      wrong("`" + name + "`: `" + text + "` is not a date such as 2023-12-01");
      return Optional.empty();
    }
  }

  /** {@return the constant of a word, or empty where it is not given} */
  public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
    return text(name).flatMap(text -> word(name, type, text));
  }

  /** {@return the constants of words} */
  public <E extends Enum<E>> ImmutableList<E> words(String name, Class<E> type) {
    return texts(name).stream()
        .flatMap(text -> word(name, type, text).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private <E extends Enum<E>> Optional<E> word(String name, Class<E> type, String text) {
    Optional<E> found = Words.find(type, text);
    if (found.isEmpty()) {
      oneOf(name, text, Words.all(type));
    }
    return found;
  }

  /** {@return one of some words, or empty where none is given} */
  public Optional<String> oneOf(String name, Collection<String> known) {
    Optional<String> text = text(name);
    text.filter(given -> !known.contains(given)).ifPresent(given -> oneOf(name, given, known));
    return text;
  }

  private void oneOf(String name, String text, Collection<String> known) {
    wrong(
        "`"
            + name
            + "`: `"
            + text
            + "` is not one of "
            + String.join(", ", known)
            + Suggestion.nearest(text, known));
  }

  /** {@return a value of the model, or empty where it is not given} */
  public <T> Optional<T> value(String name, Function<String, T> parse) {
    return text(name).flatMap(text -> value(name, text, parse));
  }

  /** {@return the value of a text, or empty where it is none} */
  <T> Optional<T> value(String name, String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (InvalidValueException e) {
      wrong("`" + name + "`: " + e.getMessage());
      return Optional.empty();
    }
  }
}
