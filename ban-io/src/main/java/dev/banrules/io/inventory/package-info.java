/**
 * Reads what device management tools, package managers and SBOM generators report, as it is.
 *
 * <p>{@link dev.banrules.io.inventory.Inventories} is where to begin. A reader is tolerant of
 * foreign shapes but drops nothing in silence: every record of a document comes out as software or
 * as a {@link dev.banrules.io.inventory.ReportedRecord}.
 */
@NullMarked
package dev.banrules.io.inventory;

import org.jspecify.annotations.NullMarked;
