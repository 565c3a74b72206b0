/** Lint: what is valid in catalogs and yet suspicious. */
@NullMarked
package dev.banrules.rules.lint;

import org.jspecify.annotations.NullMarked;
