/** Findings of verdicts and decisions as text. */
@NullMarked
package dev.banrules.report.finding;

import org.jspecify.annotations.NullMarked;
