/** Places and governments: what lies within what, and who governs whom (semantics §3). */
@NullMarked
package dev.banrules.rules.place;

import org.jspecify.annotations.NullMarked;
