/**
 * Identification of software (semantics §4): which vendors and applications of the catalogs its
 * identifiers, publisher and names stand for.
 */
@NullMarked
package dev.banrules.rules.identity;

import org.jspecify.annotations.NullMarked;
