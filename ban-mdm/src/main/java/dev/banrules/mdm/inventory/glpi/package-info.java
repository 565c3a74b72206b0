/** GLPI native inventory and its forerunners' XML. */
@NullMarked
package dev.banrules.mdm.inventory.glpi;

import org.jspecify.annotations.NullMarked;
