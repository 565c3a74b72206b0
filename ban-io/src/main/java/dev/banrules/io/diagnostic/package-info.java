/** Diagnostics of documents as JSON. */
@NullMarked
package dev.banrules.io.diagnostic;

import org.jspecify.annotations.NullMarked;
