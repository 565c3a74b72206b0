package dev.banrules.mdm.control.text;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON for people and version control: two spaces a level and line feeds, whatever the machine. It
 * is written without a Jackson mapper, which would need the newest Jackson annotations: an
 * application that has an older Jackson beside this one decides which annotations there are.
 */
public final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private JsonText() {}

  /** {@return an empty object} */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * {@return a value as text, with a line feed at its end}
   *
   * @param value the value
   */
  public static String of(JsonNode value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
      write(value, generator);
    }
    return text + "\n";
  }

  /**
   * Writes a value, in JSON or what else a generator writes.
   *
   * @param value the value
   * @param generator where to
   */
  public static void write(JsonNode value, JsonGenerator generator) {
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
        generator.writeNumber(value.decimalValue());
        return;
      case BOOLEAN:
        generator.writeBoolean(value.booleanValue());
        return;
      default:
        generator.writeNull();
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator("")
                  .withObjectEmptySeparator(""))
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);
    }
  }
}
