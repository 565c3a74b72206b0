/** What all kinds of documents share: sources, limits, diagnostics with their places. */
@NullMarked
package dev.banrules.io.document;

import org.jspecify.annotations.NullMarked;
