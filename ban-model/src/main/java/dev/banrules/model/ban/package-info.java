/** Bans: who prohibits what with which software, on which devices, when and except for whom. */
@NullMarked
package dev.banrules.model.ban;

import org.jspecify.annotations.NullMarked;
