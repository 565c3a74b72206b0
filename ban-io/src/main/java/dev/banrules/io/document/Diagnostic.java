package dev.banrules.io.document;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something that a tool points at in a document.
 *
 * @param rule by which rule
 * @param severity how bad it is
 * @param place where it is
 * @param message what is the matter there
 * @param excerpt the line that it is on; empty where the document as a whole is meant
 * @param accepted why it is accepted; empty where it is not
 */
public record Diagnostic(
    DiagnosticRule rule,
    Severity severity,
    Place place,
    String message,
    Optional<Excerpt> excerpt,
    Optional<String> accepted) {

  /** Checks that nothing is null. */
  public Diagnostic {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
    requireNonNull(place, "place");
    requireNonNull(message, "message");
    requireNonNull(excerpt, "excerpt");
    requireNonNull(accepted, "accepted");
  }
}
