/** What catalogs define and refer to: one check, for values and for documents that are read. */
@NullMarked
package dev.banrules.model.reference;

import org.jspecify.annotations.NullMarked;
