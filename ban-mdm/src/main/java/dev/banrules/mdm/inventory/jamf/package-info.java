/** Jamf Pro and Jamf Classic. */
@NullMarked
package dev.banrules.mdm.inventory.jamf;

import org.jspecify.annotations.NullMarked;
