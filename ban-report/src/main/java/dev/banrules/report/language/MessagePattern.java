package dev.banrules.report.language;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.value.Percent;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message in the syntax of ICU's MessageFormat, without its quotes and with three kinds of
 * arguments: plain, {@code select} and {@code plural}. ICU itself would take longer to load than
 * everything else that a short answer needs.
 */
final class MessagePattern {

  private static final String ABSENT = "none";
  private static final String OTHER = "other";

  private final ImmutableList<Part> parts;

  private MessagePattern(ImmutableList<Part> parts) {
    this.parts = parts;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is not well-formed
   */
  static MessagePattern parse(String text) {
    return new MessagePattern(new MessageParser(text).parse());
  }

  /** The message with its arguments, each a name and a value. */
  String format(Language language, Object... namesAndValues) {
    StringBuilder out = new StringBuilder();
    append(parts, out, new Values(language, namesAndValues));
    return out.toString();
  }

  /** The names of its arguments. */
  ImmutableSet<String> arguments() {
    Set<String> names = new TreeSet<>();
    parts.forEach(part -> part.collectArguments(names));
    return ImmutableSet.copyOf(names);
  }

  ImmutableList<Part> parts() {
    return parts;
  }

  private static void append(ImmutableList<Part> parts, StringBuilder out, Values values) {
    for (Part part : parts) {
      part.appendTo(out, values);
    }
  }

  /** A part of a pattern. */
  sealed interface Part {
    void appendTo(StringBuilder out, Values values);

    void collectArguments(Set<String> names);
  }

  record Literal(String text) implements Part {
    @Override
    public void appendTo(StringBuilder out, Values values) {
      out.append(text);
    }

    @Override
    public void collectArguments(Set<String> names) {}
  }

  record Argument(String name) implements Part {
    @Override
    public void appendTo(StringBuilder out, Values values) {
      out.append(values.text(name));
    }

    @Override
    public void collectArguments(Set<String> names) {
      names.add(name);
    }
  }

  /** One of several texts: by a word, or by a number and its plural category. */
  record Choice(String name, boolean plural, ImmutableMap<String, ImmutableList<Part>> cases)
      implements Part {
    @Override
    public void appendTo(StringBuilder out, Values values) {
      ImmutableList<Part> chosen =
          plural
              ? cases.getOrDefault("=" + values.count(name), cases.get(values.pluralOf(name)))
              : cases.get(values.caseOf(name));
      append(chosen == null ? other() : chosen, out, values);
    }

    private ImmutableList<Part> other() {
      return requireNonNull(cases.get(OTHER), OTHER);
    }

    @Override
    public void collectArguments(Set<String> names) {
      names.add(name);
      cases.values().forEach(parts -> parts.forEach(part -> part.collectArguments(names)));
    }
  }

  /** The values of arguments, as a language writes them. */
  static final class Values {

    private final Language language;
    private final Object[] namesAndValues;

    Values(Language language, Object[] namesAndValues) {
      this.language = language;
      this.namesAndValues = namesAndValues;
    }

    String text(String name) {
      Object value = value(name);
      if (value.equals(Optional.empty())) {
        throw new IllegalArgumentException("the argument `" + name + "` is absent");
      }
      if (value instanceof Percent percent) {
        return Numbers.text(new BigDecimal(percent.toString()), language);
      }
      return value instanceof Number number ? Numbers.text(number, language) : value.toString();
    }

    /** The case of a {@code select}; text from outside is never taken for what is absent. */
    String caseOf(String name) {
      Object value = value(name);
      if (value.equals(Optional.empty())) {
        return ABSENT;
      }
      if (value instanceof Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
      }
      return value.equals(ABSENT) ? OTHER : value.toString();
    }

    String pluralOf(String name) {
      return language.pluralOf(count(name));
    }

    long count(String name) {
      if (value(name) instanceof Number number) {
        return number.longValue();
      }
      throw new IllegalArgumentException("`" + name + "` must be a count");
    }

    private Object value(String name) {
      for (int i = 0; i < namesAndValues.length; i += 2) {
        if (name.equals(namesAndValues[i])) {
          Object value = namesAndValues[i + 1];
          return value instanceof Optional<?> optional && optional.isPresent()
              ? optional.get()
              : value;
        }
      }
      throw new IllegalArgumentException("there is no argument `" + name + "`");
    }
  }
}
