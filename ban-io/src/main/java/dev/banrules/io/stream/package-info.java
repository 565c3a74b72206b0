/** Reads many JSON documents from one source, one after another, in bounded memory. */
@NullMarked
package dev.banrules.io.stream;

import org.jspecify.annotations.NullMarked;
