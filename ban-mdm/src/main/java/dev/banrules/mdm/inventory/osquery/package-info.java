/** Osquery tables and logs, and Fleet, which is built on them. */
@NullMarked
package dev.banrules.mdm.inventory.osquery;

import org.jspecify.annotations.NullMarked;
