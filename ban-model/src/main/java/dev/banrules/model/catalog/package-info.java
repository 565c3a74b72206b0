/** Catalogs of bans, joined to a set of catalogs, and the check of references between them. */
@NullMarked
package dev.banrules.model.catalog;

import org.jspecify.annotations.NullMarked;
