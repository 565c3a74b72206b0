/** Ownership closure: the vendors that a vendor reaches, surely and possibly (semantics §5.1). */
@NullMarked
package dev.banrules.rules.ownership;

import org.jspecify.annotations.NullMarked;
