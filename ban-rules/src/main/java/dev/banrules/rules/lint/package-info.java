/** Lint: entries of catalogs that are valid but suspicious. */
@NullMarked
package dev.banrules.rules.lint;

import org.jspecify.annotations.NullMarked;
