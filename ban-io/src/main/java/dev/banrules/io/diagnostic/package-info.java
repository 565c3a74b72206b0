/** Diagnostics of documents in the formats of other tools: JSON and SARIF. */
@NullMarked
package dev.banrules.io.diagnostic;

import org.jspecify.annotations.NullMarked;
