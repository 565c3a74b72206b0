package dev.banrules.io.diagnostic;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import dev.banrules.io.document.Diagnostic;
import dev.banrules.io.document.DiagnosticRule;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Severity;
import dev.banrules.io.encode.JsonOut;
import java.util.List;

/** Writes diagnostics as a SARIF 2.1.0 log, by which code hosts annotate lines. */
public final class SarifWriter {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();

  private final String tool;
  private final ImmutableList<DiagnosticRule> rules;
  private final List<Diagnostic> diagnostics;

  /**
   * Prepares to write.
   *
   * @param tool the name of the tool
   * @param diagnostics what it found
   */
  public SarifWriter(String tool, List<Diagnostic> diagnostics) {
    this.tool = tool;
    this.diagnostics = diagnostics;
    this.rules = diagnostics.stream().map(Diagnostic::rule).distinct().collect(toImmutableList());
  }

  /**
   * Writes the keys of the log.
   *
   * @param out where to
   */
  public void log(JsonOut out) {
    out.put("$schema", SCHEMA)
        .put("version", "2.1.0")
        .allObjects("runs", ImmutableList.of(this), (run, unused) -> run(run));
  }

  private void run(JsonOut out) {
    out.object(
            "tool",
            of ->
                of.object(
                    "driver",
                    driver ->
                        driver.put("name", tool).allObjects("rules", rules, SarifWriter::rule)))
        .put("columnKind", "unicodeCodePoints")
        .allObjects("results", diagnostics, this::result);
  }

  private static void rule(JsonOut out, DiagnosticRule rule) {
    out.put("id", rule.id());
    text(out, "shortDescription", rule.summary());
    text(out, "fullDescription", rule.explanation());
    text(out, "help", rule.remedy());
  }

  private void result(JsonOut out, Diagnostic diagnostic) {
    out.put("ruleId", diagnostic.rule().id())
        .put("ruleIndex", rules.indexOf(diagnostic.rule()))
        .put("level", diagnostic.severity() == Severity.ERROR ? "error" : "warning");
    text(out, "message", diagnostic.message());
    out.allObjects("locations", ImmutableList.of(diagnostic.place()), SarifWriter::location);
    diagnostic
        .accepted()
        .ifPresent(
            reason ->
                out.allObjects(
                    "suppressions",
                    ImmutableList.of(reason),
                    (suppression, why) ->
                        suppression.put("kind", "inSource").put("justification", why)));
  }

  private static void location(JsonOut out, Place place) {
    out.object(
        "physicalLocation",
        physical -> {
          physical.object("artifactLocation", artifact -> artifact.put("uri", uri(place.file())));
          if (place.line() > 0) {
            physical.object(
                "region",
                region -> region.put("startLine", place.line()).put("startColumn", place.column()));
          }
        });
    if (!place.pointer().isEmpty()) {
      out.allObjects(
          "logicalLocations",
          ImmutableList.of(place.pointer()),
          (logical, pointer) -> logical.put("fullyQualifiedName", pointer).put("kind", "element"));
    }
  }

  private static void text(JsonOut out, String key, String text) {
    out.object(key, message -> message.put("text", text));
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
}
