/** The one Immutables style of this module; not exported. */
@NullMarked
package dev.banrules.model.style;

import org.jspecify.annotations.NullMarked;
