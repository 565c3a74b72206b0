package dev.banrules.model.ban;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The act that a ban rests on; for people, and for those who must defend a verdict.
 *
 * @param kind what kind of act it is
 * @param title its title
 * @param citation where lawyers find it
 * @param url where everybody finds it
 */
public record Instrument(
    Optional<InstrumentKind> kind,
    Optional<String> title,
    Optional<String> citation,
    Optional<String> url) {

  /** Checks that nothing is null. */
  public Instrument {
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    requireNonNull(citation, "citation");
    requireNonNull(url, "url");
  }
}
