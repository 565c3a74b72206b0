package dev.banrules.io.encode;

import dev.banrules.model.base.Words;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON in the order in which it is told to; what is absent it leaves out. */
public final class JsonOut {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private JsonOut(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * {@return one object, on one line without an end}
   *
   * @param content writes its keys
   */
  public static String line(Consumer<JsonOut> content) {
    return write(ObjectWriteContext.empty(), content);
  }

  /**
   * {@return one object, indented for people, with the end of its last line}
   *
   * @param content writes its keys
   */
  public static String pretty(Consumer<JsonOut> content) {
    return write(new Indented(), content) + "\n";
  }

  private static String write(ObjectWriteContext context, Consumer<JsonOut> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
      new JsonOut(generator).object(content);
    }
    return text.toString();
  }

  private void object(Consumer<JsonOut> content) {
    generator.writeStartObject();
    content.accept(this);
    generator.writeEndObject();
  }

  /**
   * Writes a key with text.
   *
   * @param key the key
   * @param value an enum's constant is written as its word
   * @return this
   */
  public JsonOut put(String key, Object value) {
    generator.writeName(key);
    text(value);
    return this;
  }

  /**
   * Writes a key with text, if there is any.
   *
   * @param key the key
   * @param value what to write
   * @return this
   */
  public JsonOut put(String key, Optional<?> value) {
    value.ifPresent(present -> put(key, present));
    return this;
  }

  /**
   * Writes a key with a whole number.
   *
   * @param key the key
   * @param value the number
   * @return this
   */
  public JsonOut put(String key, int value) {
    generator.writeNumberProperty(key, value);
    return this;
  }

  /**
   * Writes a key with a decimal number in plain digits.
   *
   * @param key the key
   * @param value the number
   * @return this
   */
  public JsonOut put(String key, BigDecimal value) {
    generator.writeName(key);
    generator.writeNumber(value.toPlainString());
    return this;
  }

  /**
   * Writes a key with true or false.
   *
   * @param key the key
   * @param value which
   * @return this
   */
  public JsonOut put(String key, boolean value) {
    generator.writeBooleanProperty(key, value);
    return this;
  }

  /**
   * Writes a key with true, or nothing for false.
   *
   * @param key the key
   * @param value which
   * @return this
   */
  public JsonOut flag(String key, boolean value) {
    return value ? put(key, true) : this;
  }

  /**
   * Writes a key with null.
   *
   * @param key the key
   * @return this
   */
  public JsonOut nothing(String key) {
    generator.writeNullProperty(key);
    return this;
  }

  /**
   * Writes a key with an object.
   *
   * @param key the key
   * @param content writes its keys
   * @return this
   */
  public JsonOut object(String key, Consumer<JsonOut> content) {
    generator.writeName(key);
    object(content);
    return this;
  }

  /**
   * Writes a key with a list of texts, or nothing for an empty one.
   *
   * @param key the key
   * @param values the texts
   * @return this
   */
  public JsonOut texts(String key, Collection<?> values) {
    return values.isEmpty() ? this : allTexts(key, values);
  }

  /**
   * Writes a key with a list of texts, also an empty one.
   *
   * @param key the key
   * @param values the texts
   * @return this
   */
  public JsonOut allTexts(String key, Collection<?> values) {
    generator.writeArrayPropertyStart(key);
    values.forEach(this::text);
    generator.writeEndArray();
    return this;
  }

  /**
   * Writes a key with a list of whole numbers, also an empty one.
   *
   * @param key the key
   * @param values the numbers
   * @return this
   */
  public JsonOut allNumbers(String key, Collection<Integer> values) {
    generator.writeArrayPropertyStart(key);
    values.forEach(generator::writeNumber);
    generator.writeEndArray();
    return this;
  }

  /**
   * Writes a key with a list of objects, or nothing for an empty one.
   *
   * @param <T> the type of the values
   * @param key the key
   * @param values what the objects are of
   * @param content writes the keys of one
   * @return this
   */
  public <T> JsonOut objects(String key, Collection<T> values, BiConsumer<JsonOut, T> content) {
    return values.isEmpty() ? this : allObjects(key, values, content);
  }

  /**
   * Writes a key with a list of objects, also an empty one.
   *
   * @param <T> the type of the values
   * @param key the key
   * @param values what the objects are of
   * @param content writes the keys of one
   * @return this
   */
  public <T> JsonOut allObjects(String key, Collection<T> values, BiConsumer<JsonOut, T> content) {
    generator.writeArrayPropertyStart(key);
    for (T value : values) {
      object(out -> content.accept(out, value));
    }
    generator.writeEndArray();
    return this;
  }

  /**
   * Writes a key with a list, each element of which may be text or an object.
   *
   * @param <T> the type of the values
   * @param key the key
   * @param values what the elements are of
   * @param element writes one: with {@link #element(Object)} or {@link #element(Consumer)}
   * @return this
   */
  public <T> JsonOut elements(String key, Collection<T> values, BiConsumer<JsonOut, T> element) {
    generator.writeArrayPropertyStart(key);
    values.forEach(value -> element.accept(this, value));
    generator.writeEndArray();
    return this;
  }

  /**
   * Writes a key with a value that the writer of elements writes.
   *
   * @param <T> the type of the value
   * @param key the key
   * @param value what the value is of
   * @param element writes it: with {@link #element(Object)} or {@link #element(Consumer)}
   * @return this
   */
  public <T> JsonOut element(String key, T value, BiConsumer<JsonOut, T> element) {
    generator.writeName(key);
    element.accept(this, value);
    return this;
  }

  /**
   * Writes text as an element.
   *
   * @param value an enum's constant is written as its word
   */
  public void element(Object value) {
    text(value);
  }

  /**
   * Writes an object as an element.
   *
   * @param content writes its keys
   */
  public void element(Consumer<JsonOut> content) {
    object(content);
  }

  private void text(Object value) {
    generator.writeString(
        value instanceof Enum<?> ? Words.wordOf((Enum<?>) value) : value.toString());
  }

  /** Two spaces a level and line feeds, whatever the machine. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
