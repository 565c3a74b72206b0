/**
 * Reads what device management tools, package managers and SBOM generators report, as it is.
 *
 * <p>{@link dev.banrules.mdm.inventory.Inventories} is where to begin:
 *
 * <pre>{@code
 * List<InventorySource> export = List.of(InventorySource.of(Path.of("devices.json")));
 * try (Stream<StreamedDevice> devices = Inventories.installed().stream(export)) {
 *   devices.forEach(device -> audit(device.orThrow().profile()));
 * }
 * }</pre>
 *
 * <p>A reader is tolerant of foreign shapes but drops nothing in silence: every record of a
 * document comes out as software or as a {@link dev.banrules.mdm.inventory.ReportedRecord}. The
 * package {@code walk} holds the ways to go through JSON, XML and text, {@code words} what foreign
 * words mean; each maker of formats has a package of readers on top of them.
 */
@NullMarked
package dev.banrules.mdm.inventory;

import org.jspecify.annotations.NullMarked;
