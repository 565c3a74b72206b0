package dev.banrules.mdm.inventory;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Collects which members the beginning of a JSON document has. */
final class JsonPaths {

  private static final int MAX_DEPTH = 6;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private JsonPaths() {}

  static ImmutableSet<String> in(String text) {
    Set<String> paths = new LinkedHashSet<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      collect(parser, paths);
    } catch (JacksonException cutOffOrDamaged) {
      // What was seen before is what the beginning has; a reader reports damage with its place.
      return ImmutableSet.copyOf(paths);
    }
    return ImmutableSet.copyOf(paths);
  }

  private static void collect(JsonParser parser, Set<String> paths) {
    Deque<String> open = new ArrayDeque<>();
    String prefix = "";
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT -> open.push(prefix);
        case START_ARRAY -> {
          open.push(prefix);
          prefix = prefix + "[]";
        }
        case PROPERTY_NAME -> {
          String parent = open.isEmpty() ? "" : open.peek();
          prefix = parent.isEmpty() ? parser.currentName() : parent + "." + parser.currentName();
          if (open.size() <= MAX_DEPTH) {
            paths.add(prefix);
          }
        }
        case END_OBJECT -> prefix = open.pop();
        case END_ARRAY -> prefix = open.pop();
        default -> {}
      }
    }
  }
}
