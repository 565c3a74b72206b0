/** Software bills of material: CycloneDX, SPDX, SWID and CoSWID. */
@NullMarked
package dev.banrules.mdm.inventory.sbom;

import org.jspecify.annotations.NullMarked;
