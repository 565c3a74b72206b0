/** Catalog documents: read and written, and checked to hold together. */
@NullMarked
package dev.banrules.io.catalog;

import org.jspecify.annotations.NullMarked;
