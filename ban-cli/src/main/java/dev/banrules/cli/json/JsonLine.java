package dev.banrules.cli.json;

import dev.banrules.model.base.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** An object of JSON on one line, its keys in the order in which they are put. */
public final class JsonLine {

  private static final JsonMapper JSON = new JsonMapper();

  private final ObjectNode node;

  /** Begins an object without keys. */
  public JsonLine() {
    this(JSON.createObjectNode());
  }

  private JsonLine(ObjectNode node) {
    this.node = node;
  }

  /** Puts a text, number or truth value; of an enum its word. */
  public JsonLine put(String key, Object value) {
    if (value instanceof Integer number) {
      node.put(key, number);
    } else if (value instanceof Long number) {
      node.put(key, number);
    } else if (value instanceof BigDecimal number) {
      node.put(key, number);
    } else if (value instanceof Boolean truth) {
      node.put(key, truth);
    } else {
      node.put(key, word(value));
    }
    return this;
  }

  /** Puts a value that may be absent; then the key is too. */
  public JsonLine put(String key, Optional<?> value) {
    value.ifPresent(present -> put(key, present));
    return this;
  }

  /** Puts a list of texts, also where it is empty. */
  public JsonLine texts(String key, Collection<?> values) {
    ArrayNode list = node.putArray(key);
    values.forEach(value -> list.add(word(value)));
    return this;
  }

  /** Puts a list of objects, also where it is empty. */
  public <V> JsonLine objects(String key, List<V> values, BiConsumer<JsonLine, V> writer) {
    ArrayNode list = node.putArray(key);
    values.forEach(value -> writer.accept(new JsonLine(list.addObject()), value));
    return this;
  }

  /** Puts an object. */
  public JsonLine object(String key, JsonLine value) {
    node.set(key, value.node);
    return this;
  }

  /** Puts what is JSON already. */
  public JsonLine json(String key, String value) {
    node.putRawValue(key, new RawValue(value));
    return this;
  }

  private static String word(Object value) {
    return value instanceof Enum<?> constant ? Words.wordOf(constant) : value.toString();
  }

  /** The object and the end of its line. */
  @Override
  public String toString() {
    return JSON.writeValueAsString(node) + "\n";
  }
}
