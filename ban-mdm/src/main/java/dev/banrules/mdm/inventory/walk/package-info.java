/** Walks foreign documents within limits: JSON, XML and lines, as records of named texts. */
@NullMarked
package dev.banrules.mdm.inventory.walk;

import org.jspecify.annotations.NullMarked;
