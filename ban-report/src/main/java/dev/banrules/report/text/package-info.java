/**
 * Verdicts, decisions, explanations and bans as text that a person reads: pure functions of values
 * of the model, pinned by golden files.
 */
@NullMarked
package dev.banrules.report.text;

import org.jspecify.annotations.NullMarked;
