package dev.banrules.runtime.tuf;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes fields out of metadata, which may be anything that somebody has sent. */
final class Fields {

  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  private Fields() {}

  static ObjectNode object(JsonNode in, String key) throws TufException {
    if (in.get(key) instanceof ObjectNode object) {
      return object;
    }
    throw missing(key, "an object");
  }

  static JsonNode array(JsonNode in, String key) throws TufException {
    JsonNode value = in.get(key);
    if (value == null || !value.isArray()) {
      throw missing(key, "a list");
    }
    return value;
  }

  static String text(JsonNode in, String key) throws TufException {
    JsonNode value = in.get(key);
    if (value == null || !value.isString()) {
      throw missing(key, "a text");
    }
    return value.asString();
  }

  static boolean flag(JsonNode in, String key) throws TufException {
    JsonNode value = in.get(key);
    if (value == null || !value.isBoolean()) {
      throw missing(key, "true or false");
    }
    return value.asBoolean();
  }

  static long number(JsonNode in, String key, long atLeast) throws TufException {
    JsonNode value = in.get(key);
    if (value == null
        || !value.isIntegralNumber()
        || !value.canConvertToLong()
        || value.asLong() < atLeast) {
      throw missing(key, "a number from " + atLeast + " on");
    }
    return value.asLong();
  }

  static Optional<Long> optionalNumber(JsonNode in, String key, long atLeast) throws TufException {
    return in.has(key) ? Optional.of(number(in, key, atLeast)) : Optional.empty();
  }

  static Instant instant(JsonNode in, String key) throws TufException {
    String text = text(in, key);
    try {
      if (INSTANT.matcher(text).matches()) {
        return Instant.parse(text);
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw missing(key, "an instant such as 2026-11-28T10:00:00Z");
  }

  static ImmutableMap<String, String> texts(JsonNode in, String key) throws TufException {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    ObjectNode object = object(in, key);
    for (String name : object.propertyNames()) {
      texts.put(name, text(object, name));
    }
    return texts.buildOrThrow();
  }

  private static TufException missing(String key, String what) {
    return new TufException("`" + key + "` is not " + what);
  }
}
