package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

/**
 * A rule by which a tool points at something.
 *
 * @param id a kebab-case word
 * @param summary what it finds, in a few words
 * @param explanation what is the matter with that
 * @param remedy what to do about it
 */
public record DiagnosticRule(String id, String summary, String explanation, String remedy) {

  /** Checks that nothing is null. */
  public DiagnosticRule {
    requireNonNull(id, "id");
    requireNonNull(summary, "summary");
    requireNonNull(explanation, "explanation");
    requireNonNull(remedy, "remedy");
  }
}
