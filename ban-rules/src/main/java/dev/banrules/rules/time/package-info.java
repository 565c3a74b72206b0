/** When: the phase of a prohibition on a day, and the days on which anything can change. */
@NullMarked
package dev.banrules.rules.time;

import org.jspecify.annotations.NullMarked;
