package dev.banrules.io.decode;

import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import dev.banrules.model.base.JsonFault;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in our words what keeps a parser from going on. */
final class SyntaxProblems {

  private SyntaxProblems() {}

  static Problem of(JacksonException e, JsonParser parser, Text text, Limits limits) {
    if (e instanceof StreamConstraintsException) {
      return Problem.error(place(e, parser, text), "more than is accepted", most(limits));
    }
    if (!text.yaml()) {
      String fault = JsonFault.inWords(String.valueOf(e.getOriginalMessage()));
      return Problem.error(
          place(e, parser, text), "not well-formed JSON: " + fault + hint(text), "");
    }
    if (e.getCause() instanceof MarkedYamlEngineException) {
      return ofYaml((MarkedYamlEngineException) e.getCause(), parser, text);
    }
    return Problem.error(
        place(e, parser, text),
        "not well-formed YAML: found a key that is no text, expected text",
        "");
  }

  private static String most(Limits limits) {
    return String.format(
        Locale.ROOT,
        "at most %,d levels of nesting, and %,d characters of one key, %,d of one text and %,d of one"
            + " number",
        limits.depth(),
        limits.stringLength(),
        limits.stringLength(),
        StreamReadConstraints.DEFAULT_MAX_NUM_LEN);
  }

  private static Problem ofYaml(MarkedYamlEngineException e, JsonParser parser, Text text) {
    Place place =
        e.getProblemMark()
            .map(mark -> place(mark, parser, text))
            .orElseGet(() -> place(parser.currentLocation(), parser, text));
    return Problem.error(place, "not well-formed YAML: " + YamlFault.inWords(e.getProblem()), "");
  }

  /** What is said of a document that was hardly meant to be JSON. */
  private static String hint(Text text) {
    if (text.beginsLikeJson()) {
      return "";
    }
    String name = text.file().toLowerCase(Locale.ROOT);
    if (name.endsWith(".toml")) {
      return "; TOML is not read: write the document as YAML (.yaml) or JSON (.json)";
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return "; it is read as JSON here, whatever its name is";
    }
    return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson")
        ? ""
        : "; it is read as JSON: only what is named .yaml or .yml is read as YAML";
  }

  private static Place place(Mark mark, JsonParser parser, Text text) {
    return text.place(mark.getLine() + 1, mark.getColumn() + 1, pointer(parser));
  }

  private static Place place(JacksonException e, JsonParser parser, Text text) {
    TokenStreamLocation own = e.getLocation();
    return place(own == null ? parser.currentLocation() : own, parser, text);
  }

  private static Place place(TokenStreamLocation location, JsonParser parser, Text text) {
    return text.place(location.getLineNr(), location.getColumnNr(), pointer(parser));
  }

  private static String pointer(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer().toString();
  }
}
