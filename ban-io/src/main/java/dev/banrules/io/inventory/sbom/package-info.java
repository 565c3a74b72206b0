/** Software bills of material: CycloneDX, SPDX, SWID and CoSWID. */
@NullMarked
package dev.banrules.io.inventory.sbom;

import org.jspecify.annotations.NullMarked;
