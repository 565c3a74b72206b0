/** Whole fleets: many devices audited in order, in parallel and in bounded memory. */
@NullMarked
package dev.banrules.rules.fleet;

import org.jspecify.annotations.NullMarked;
