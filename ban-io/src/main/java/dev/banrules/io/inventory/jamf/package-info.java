/** Jamf Pro and Jamf Classic. */
@NullMarked
package dev.banrules.io.inventory.jamf;

import org.jspecify.annotations.NullMarked;
