/** What the words of foreign documents mean: days, publishers, platforms, pieces of software. */
@NullMarked
package dev.banrules.mdm.inventory.words;

import org.jspecify.annotations.NullMarked;
