/** Devices that are remembered with their last verdict. */
@NullMarked
package dev.banrules.examples.service.memory;

import org.jspecify.annotations.NullMarked;
