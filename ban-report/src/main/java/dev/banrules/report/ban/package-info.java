/** Bans as text: one in full, its timeline drawn, or many as a table. */
@NullMarked
package dev.banrules.report.ban;

import org.jspecify.annotations.NullMarked;
