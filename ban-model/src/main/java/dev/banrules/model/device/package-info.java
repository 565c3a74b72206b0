/** A device as an inventory reports it: facts, stated or not, and software as observed. */
@NullMarked
package dev.banrules.model.device;

import org.jspecify.annotations.NullMarked;
