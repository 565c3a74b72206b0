package dev.banrules.report.sarif;

import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import dev.banrules.report.sarif.SarifResult.FilePlace;
import dev.banrules.report.sarif.SarifResult.Level;
import dev.banrules.report.sarif.SarifResult.LogicalPlace;
import dev.banrules.report.sarif.SarifResult.Suppression;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes a SARIF 2.1.0 log of one run, result by result. The rules come after the results, as only
 * then it is known which of them are broken.
 */
public final class SarifLog {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final String tool;
  private final String version;
  private final JsonGenerator out;
  private final Map<String, Integer> ruleIndexes = new LinkedHashMap<>();
  private final List<SarifRule> rules = new ArrayList<>();
  private final List<String> notifications = new ArrayList<>();

  /**
   * Begins a log.
   *
   * @param tool the name of the tool
   * @param version its version
   * @param target where the log goes; the caller closes it
   */
  public SarifLog(String tool, String version, Writer target) {
    this.tool = tool;
    this.version = version;
    this.out = FACTORY.createGenerator(new Indented(), target);
    out.writeStartObject();
    out.writeStringProperty("$schema", SCHEMA);
    out.writeStringProperty("version", "2.1.0");
    out.writeArrayPropertyStart("runs");
    out.writeStartObject();
    out.writeStringProperty("columnKind", "unicodeCodePoints");
    out.writeArrayPropertyStart("results");
  }

  /**
   * Adds a result.
   *
   * @param result the result
   */
  public void add(SarifResult result) {
    out.writeStartObject();
    out.writeStringProperty("ruleId", result.rule().id());
    out.writeNumberProperty("ruleIndex", index(result.rule()));
    grade(result.level());
    text("message", result.message());
    out.writeArrayPropertyStart("locations");
    out.writeStartObject();
    result.file().ifPresent(this::physical);
    result.logical().ifPresent(this::logical);
    out.writeEndObject();
    out.writeEndArray();
    result.fingerprint().ifPresent(this::fingerprint);
    result.suppression().ifPresent(this::suppression);
    out.writeEndObject();
  }

  /**
   * Says that something could not be looked at, so that the run does not pass for whole.
   *
   * @param problem why not
   */
  public void addProblem(String problem) {
    notifications.add(problem);
  }

  /** Ends the log. */
  public void end() {
    out.writeEndArray();
    out.writeObjectPropertyStart("tool");
    out.writeObjectPropertyStart("driver");
    out.writeStringProperty("name", tool);
    out.writeStringProperty("version", version);
    out.writeArrayPropertyStart("rules");
    rules.forEach(this::rule);
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
    if (!notifications.isEmpty()) {
      invocation();
    }
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.close();
  }

  private int index(SarifRule rule) {
    return ruleIndexes.computeIfAbsent(
        rule.id(),
        id -> {
          rules.add(rule);
          return rules.size() - 1;
        });
  }

  private void rule(SarifRule rule) {
    out.writeStartObject();
    out.writeStringProperty("id", rule.id());
    text("shortDescription", rule.summary());
    rule.explanation().ifPresent(explanation -> text("fullDescription", explanation));
    rule.help().ifPresent(help -> text("help", help));
    rule.uri().ifPresent(uri -> out.writeStringProperty("helpUri", uri));
    out.writeEndObject();
  }

  /** The level of what is no failure is none, by the specification (§3.27.10). */
  private void grade(Level level) {
    switch (level) {
      case ERROR -> out.writeStringProperty("level", "error");
      case WARNING -> out.writeStringProperty("level", "warning");
      case NOTE -> out.writeStringProperty("level", "note");
      case OPEN -> noFailure("open");
      case INFORMATIONAL -> noFailure("informational");
    }
  }

  private void noFailure(String kind) {
    out.writeStringProperty("kind", kind);
    out.writeStringProperty("level", "none");
  }

  private void physical(FilePlace place) {
    out.writeObjectPropertyStart("physicalLocation");
    out.writeObjectPropertyStart("artifactLocation");
    out.writeStringProperty("uri", uri(place.file()));
    out.writeEndObject();
    if (place.line() > 0) {
      out.writeObjectPropertyStart("region");
      out.writeNumberProperty("startLine", place.line());
      out.writeNumberProperty("startColumn", place.column());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void logical(LogicalPlace place) {
    out.writeArrayPropertyStart("logicalLocations");
    out.writeStartObject();
    if (!place.name().isEmpty()) {
      out.writeStringProperty("name", place.name());
    }
    out.writeStringProperty("fullyQualifiedName", place.qualifiedName());
    out.writeStringProperty("kind", place.kind());
    out.writeEndObject();
    out.writeEndArray();
  }

  private void fingerprint(String fingerprint) {
    out.writeObjectPropertyStart("partialFingerprints");
    out.writeStringProperty("finding/v1", fingerprint);
    out.writeEndObject();
  }

  private void suppression(Suppression suppression) {
    out.writeArrayPropertyStart("suppressions");
    out.writeStartObject();
    out.writeStringProperty("kind", suppression.inSource() ? "inSource" : "external");
    out.writeStringProperty("justification", suppression.justification());
    out.writeEndObject();
    out.writeEndArray();
  }

  private void invocation() {
    out.writeArrayPropertyStart("invocations");
    out.writeStartObject();
    out.writeBooleanProperty("executionSuccessful", false);
    out.writeArrayPropertyStart("toolExecutionNotifications");
    for (String notification : notifications) {
      out.writeStartObject();
      out.writeStringProperty("level", "error");
      text("message", notification);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
  }

  private void text(String key, String text) {
    out.writeObjectPropertyStart(key);
    out.writeStringProperty("text", text);
    out.writeEndObject();
  }

  /** A file's name as a reference: relative to where the tool runs, unless it is a whole path. */
  private static String uri(String file) {
    String path = file.replace('\\', '/');
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    if (path.length() > 1 && path.charAt(1) == ':') {
      uri.append("file:///");
    }
    int begin = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', begin)) {
      uri.append(SEGMENT.escape(path.substring(begin, slash))).append('/');
      begin = slash + 1;
    }
    return uri.append(SEGMENT.escape(path.substring(begin))).toString();
  }

  /** Two spaces a level and line feeds, whatever the machine. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator("")
              .withObjectEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
