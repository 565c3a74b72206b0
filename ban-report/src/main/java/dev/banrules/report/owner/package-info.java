/** Who owns a vendor, what it owns, and which bans reach it by which chain. */
@NullMarked
package dev.banrules.report.owner;

import org.jspecify.annotations.NullMarked;
