package dev.banrules.runtime.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Reads and writes JSON objects; a key twice, or bytes that are not UTF-8, are errors. */
public final class StrictJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  /**
   * {@return the object of a document}
   *
   * @param bytes the document, UTF-8
   * @throws InvalidJsonException if it is not one JSON object
   */
  public static ObjectNode object(byte[] bytes) throws InvalidJsonException {
    JsonNode node;
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      node = MAPPER.readTree(text);
    } catch (CharacterCodingException e) {
      throw new InvalidJsonException("it is not UTF-8", e);
    } catch (JacksonException e) {
      throw new InvalidJsonException("it is not JSON: " + e.getOriginalMessage(), e);
    }
    if (!(node instanceof ObjectNode object)) {
      throw new InvalidJsonException("it is not a JSON object", null);
    }
    return object;
  }

  /** {@return an object without keys} */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * Puts JSON text that is known to be valid into an object, as it is.
   *
   * @param object the object
   * @param key the key
   * @param json the text
   */
  public static void putText(ObjectNode object, String key, String json) {
    object.putRawValue(key, new RawValue(json));
  }

  /**
   * {@return a value as JSON, on one line}
   *
   * @param node the value
   */
  public static String text(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }
}
