/** The engine: compile catalogs once, then audit devices and decide requests. */
@NullMarked
package dev.banrules.rules;

import org.jspecify.annotations.NullMarked;
