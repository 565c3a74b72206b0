/** Across bans: which of them apply to a piece of software on a device, and what decides. */
@NullMarked
package dev.banrules.report.why;

import org.jspecify.annotations.NullMarked;
