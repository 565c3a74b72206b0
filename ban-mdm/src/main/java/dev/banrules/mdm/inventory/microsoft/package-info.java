/** Windows inventories: Intune, the uninstall registry and winget. */
@NullMarked
package dev.banrules.mdm.inventory.microsoft;

import org.jspecify.annotations.NullMarked;
