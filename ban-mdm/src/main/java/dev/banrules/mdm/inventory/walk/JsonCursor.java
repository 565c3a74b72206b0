package dev.banrules.mdm.inventory.walk;

import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import dev.banrules.model.base.JsonFault;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;

/**
 * Walks a JSON document, or several in one file, without holding it in memory. The cursor stands at
 * the first token of a value; {@link #eachMember}, {@link #eachElement}, {@link #eachRecord},
 * {@link #tree} and {@link #skip} consume that value, and each callback consumes exactly the value
 * that it is called at.
 */
public final class JsonCursor implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(InventoryLimits.NESTING)
                  .maxStringLength(InventoryLimits.TEXT)
                  .maxNumberLength(InventoryLimits.NUMBER)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final InventorySource source;
  private final JsonParser parser;

  private JsonCursor(InventorySource source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /**
   * {@return a cursor before the first value}
   *
   * @param source the document; UTF-8, or UTF-16 with a byte order mark
   */
  static JsonCursor open(InventorySource source) {
    try {
      return new JsonCursor(source, FACTORY.createParser(ObjectReadContext.empty(), source.open()));
    } catch (JacksonException e) {
      throw unreadable(source, e);
    }
  }

  /**
   * Reads a document that is one value.
   *
   * @param source the document
   * @param reading consumes the value
   */
  public static void readOne(InventorySource source, Consumer<JsonCursor> reading) {
    try (JsonCursor cursor = open(source)) {
      if (!cursor.nextRoot()) {
        throw UnreadableInventoryException.of(source.name(), "is empty: export the inventory anew");
      }
      reading.accept(cursor);
      if (cursor.nextRoot()) {
        throw cursor.unreadable("something follows the end of the document: cut it off");
      }
    }
  }

  /** {@return whether there is another value in the file; the cursor then stands at it} */
  boolean nextRoot() {
    return next() != null;
  }

  private boolean atObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** {@return whether the cursor stands at a list} */
  public boolean atList() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** {@return the line of the cursor, counted from 1} */
  int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /**
   * Walks the members of an object.
   *
   * @param action called with each name, the cursor standing at the value
   */
  public void eachMember(Consumer<String> action) {
    requireObject();
    for (Optional<String> name = nextMember(); name.isPresent(); name = nextMember()) {
      action.accept(name.get());
    }
  }

  void requireObject() {
    if (!atObject()) {
      throw unreadable("an object should stand here: is this the named format?");
    }
  }

  /** Goes on in an object: to the next member's value, whose name is returned, or to its end. */
  Optional<String> nextMember() {
    if (next() != JsonToken.PROPERTY_NAME) {
      return Optional.empty();
    }
    String name = parser.currentName();
    next();
    return Optional.of(name);
  }

  /**
   * Walks the elements of a list. {@code null} stands for no element, an object for itself alone,
   * as some tools write a list of one.
   *
   * @param action called with each position from 0, the cursor standing at the element
   */
  public void eachElement(IntConsumer action) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (atObject()) {
      action.accept(0);
      return;
    }
    if (!atList()) {
      throw unreadable("a list should stand here: is this the named format?");
    }
    for (int i = 0; nextElement(); i++) {
      action.accept(i);
    }
  }

  /** Goes on in a list: to the next element, or to its end. */
  boolean nextElement() {
    return next() != JsonToken.END_ARRAY;
  }

  /**
   * Walks the elements of a list as records.
   *
   * @param list the list's name, for the records' positions
   * @param notes takes what was not understood
   * @param action takes each record
   */
  public void eachRecord(String list, Consumer<String> notes, Consumer<SourceRecord> action) {
    eachElement(i -> action.accept(SourceRecord.of(list + "[" + i + "]", tree(), notes)));
  }

  /** {@return the value as a tree} */
  public JsonNode tree() {
    try {
      return JsonTree.read(parser);
    } catch (JacksonException e) {
      throw unreadable(source, e);
    }
  }

  /** {@return the value as text, a number as it is written; empty where it is none} */
  public Optional<String> text() {
    JsonNode node = tree();
    return node.isValueNode() && !node.isNull() ? Optional.of(node.asString()) : Optional.empty();
  }

  /** Passes over the value, whose form is still checked. */
  public void skip() {
    try {
      parser.skipChildren();
    } catch (JacksonException e) {
      throw unreadable(source, e);
    }
  }

  /**
   * {@return a failure at the cursor}
   *
   * @param problem what is wrong and what to do
   */
  public UnreadableInventoryException unreadable(String problem) {
    return UnreadableInventoryException.of(
        source.name(), place(parser.currentTokenLocation()) + problem);
  }

  @Override
  public void close() {
    parser.close();
  }

  private @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (JacksonException e) {
      throw unreadable(source, e);
    }
  }

  private static UnreadableInventoryException unreadable(
      InventorySource source, JacksonException e) {
    String problem =
        e instanceof StreamConstraintsException
            ? String.format(
                Locale.ROOT,
                "goes beyond a limit: %,d levels of nesting, %,d characters of one text or name, "
                    + "%,d of one number",
                InventoryLimits.NESTING,
                InventoryLimits.TEXT,
                InventoryLimits.NUMBER)
            : "is not valid JSON: " + JsonFault.inWords(String.valueOf(e.getOriginalMessage()));
    return UnreadableInventoryException.of(source.name(), place(e.getLocation()) + problem, e);
  }

  private static String place(@Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
  }
}
