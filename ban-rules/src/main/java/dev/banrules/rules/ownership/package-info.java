/** Who owns whom: the vendors that a named one reaches, surely and possibly. */
@NullMarked
package dev.banrules.rules.ownership;

import org.jspecify.annotations.NullMarked;
