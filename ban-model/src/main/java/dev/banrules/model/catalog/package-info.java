/** Catalogs of bans, one document or several read as one, and the check that they hold together. */
@NullMarked
package dev.banrules.model.catalog;

import org.jspecify.annotations.NullMarked;
