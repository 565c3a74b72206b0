/** GLPI native inventory and its forerunners' XML. */
@NullMarked
package dev.banrules.io.inventory.glpi;

import org.jspecify.annotations.NullMarked;
