/** Where: what lies within a place, and whom a government governs. */
@NullMarked
package dev.banrules.rules.place;

import org.jspecify.annotations.NullMarked;
