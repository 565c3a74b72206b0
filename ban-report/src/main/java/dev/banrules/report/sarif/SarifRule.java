package dev.banrules.report.sarif;

import java.util.Optional;

/**
 * What a result breaks.
 *
 * @param id its id
 * @param summary what it is, in one line
 * @param explanation what is the matter with it
 * @param help what to do
 * @param uri where more of it can be read
 */
public record SarifRule(
    String id,
    String summary,
    Optional<String> explanation,
    Optional<String> help,
    Optional<String> uri) {}
