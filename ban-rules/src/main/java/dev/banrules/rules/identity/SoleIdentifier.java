package dev.banrules.rules.identity;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.verdict.Identity;
import java.util.Optional;

/**
 * An identifier or pattern that catalogs give, and what software is taken for that states one
 * identifier and nothing else: this one or, for a pattern, one that this alone is the longest to
 * match.
 *
 * @param identifier the identifier or pattern, in lower case where its scheme ignores case
 * @param above the longest other pattern that stands for all that this stands for
 * @param identities what such software is taken for, never empty
 */
public record SoleIdentifier(
    IdentifierPattern identifier,
    Optional<IdentifierPattern> above,
    ImmutableList<Identity> identities) {}
