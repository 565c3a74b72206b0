/** Writing documents: equal values give equal text. */
@NullMarked
package dev.banrules.io.encode;

import org.jspecify.annotations.NullMarked;
