/** What differs between two states of the catalogs, as text. */
@NullMarked
package dev.banrules.report.catalog;

import org.jspecify.annotations.NullMarked;
