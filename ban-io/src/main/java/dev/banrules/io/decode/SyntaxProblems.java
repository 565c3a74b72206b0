package dev.banrules.io.decode;

import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import dev.banrules.model.base.Quote;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in our words what keeps a parser from going on. */
final class SyntaxProblems {

  private static final int LONGEST = 200;
  private static final Pattern SOURCE =
      Pattern.compile(
          "\\s*\\(?(?:start marker at |for \\w+ starting at )?\\[Source:[^\\]]*\\]\\)?");

  /** What only a programmer who sets up a parser could use. */
  private static final Pattern ADVICE =
      Pattern.compile(
          ": enable `[^`]*` to allow"
              + "|\\s*\\(not recognized as one since [^)]*\\)"
              + "|\\s*\\(for root starting at [^)]*\\)"
              + "|, from `StreamReadConstraints[^`]*`");

  private SyntaxProblems() {}

  static Problem of(JacksonException e, JsonParser parser, Text text) {
    if (text.yaml() && e.getCause() instanceof MarkedYamlEngineException) {
      return ofYaml((MarkedYamlEngineException) e.getCause(), parser, text);
    }
    Place place = place(e, parser, text);
    String message = cleaned(String.valueOf(e.getOriginalMessage()));
    return e instanceof StreamConstraintsException
        ? Problem.error(place, "more than is accepted: " + message, "")
        : Problem.error(
            place, "not well-formed " + (text.yaml() ? "YAML: " : "JSON: ") + message, "");
  }

  private static Problem ofYaml(MarkedYamlEngineException e, JsonParser parser, Text text) {
    Place place =
        e.getProblemMark()
            .map(mark -> place(mark, parser, text))
            .orElseGet(() -> place(parser.currentLocation(), parser, text));
    return Problem.error(place, "not well-formed YAML: " + cleaned(e.getProblem()), "");
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

  private static String cleaned(String message) {
    String told = ADVICE.matcher(SOURCE.matcher(message).replaceAll("")).replaceAll("");
    return Quote.shortened(told.replaceAll("\\s+", " ").trim(), LONGEST);
  }
}
