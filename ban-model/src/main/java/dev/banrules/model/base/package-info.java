/** Helpers of the modules of this library: checks, words of documents, suggestions. */
@NullMarked
package dev.banrules.model.base;

import org.jspecify.annotations.NullMarked;
