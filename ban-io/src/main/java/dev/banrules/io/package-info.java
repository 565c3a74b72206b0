/**
 * The documents of Banrules: catalogs, device profiles, waivers, verdicts and decisions.
 *
 * <p>Reading is strict: whatever a document should not have is an error, and all errors of all
 * documents read together come in one {@link dev.banrules.io.document.InvalidDocumentException}.
 * Writing gives the same text for the same value, and reading that text gives an equal value.
 */
@NullMarked
package dev.banrules.io;

import org.jspecify.annotations.NullMarked;
