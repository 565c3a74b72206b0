/** The phase of a prohibition on a day, and the days on which it can change (semantics §2). */
@NullMarked
package dev.banrules.rules.time;

import org.jspecify.annotations.NullMarked;
