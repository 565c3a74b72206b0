/**
 * Reads what device management tools, package managers and SBOM generators report, as it is.
 *
 * <p>{@link dev.banrules.mdm.inventory.Inventories} is where to begin. A reader is tolerant of
 * foreign shapes but drops nothing in silence: every record of a document comes out as software or
 * as a {@link dev.banrules.mdm.inventory.ReportedRecord}.
 */
@NullMarked
package dev.banrules.mdm.inventory;

import org.jspecify.annotations.NullMarked;
