/** The Immutables styles of this module: one, and a variant of it; not exported. */
@NullMarked
package dev.banrules.model.style;

import org.jspecify.annotations.NullMarked;
