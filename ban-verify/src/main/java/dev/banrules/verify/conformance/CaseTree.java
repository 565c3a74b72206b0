package dev.banrules.verify.conformance;

import dev.banrules.model.base.JsonFault;
import java.io.StringWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes JSON trees without a Jackson mapper: a mapper needs the newest Jackson
 * annotations, and a project that has an older Jackson beside this one decides which there are.
 * Numbers pass through as they were written, since percentages are exact decimals.
 */
final class CaseTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CaseTree() {}

  static JsonNode read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new IllegalArgumentException("there is nothing in it");
      }
      JsonNode value = value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException(
            place(parser.currentTokenLocation()) + "something stands after the end");
      }
      return value;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          (e.getLocation() == null ? "" : place(e.getLocation()))
              + JsonFault.inWords(String.valueOf(e.getOriginalMessage())),
          e);
    }
  }

  private static String place(TokenStreamLocation at) {
    return "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
  }

  private static JsonNode value(JsonParser parser) {
    switch (parser.currentToken()) {
      case START_OBJECT:
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.set(name, value(parser));
        }
        return object;
      case START_ARRAY:
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        return list;
      case VALUE_STRING:
        return NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT:
        return NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT:
        return NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE:
        return NODES.booleanNode(true);
      case VALUE_FALSE:
        return NODES.booleanNode(false);
      default:
        return NODES.nullNode();
    }
  }

  /** The value as JSON, on one line. */
  static String text(JsonNode value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(value, generator);
    }
    return text.toString();
  }

  private static void write(JsonNode value, JsonGenerator generator) {
    switch (value.getNodeType()) {
      case OBJECT:
        generator.writeStartObject();
        value.forEachEntry(
            (name, member) -> {
              generator.writeName(name);
              write(member, generator);
            });
        generator.writeEndObject();
        return;
      case ARRAY:
        generator.writeStartArray();
        value.forEach(element -> write(element, generator));
        generator.writeEndArray();
        return;
      case STRING:
        generator.writeString(value.asString());
        return;
      case NUMBER:
        generator.writeNumber(value.decimalValue().toPlainString());
        return;
      case BOOLEAN:
        generator.writeBoolean(value.booleanValue());
        return;
      default:
        generator.writeNull();
    }
  }
}
