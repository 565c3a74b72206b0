/** Verdicts as text: of one device, of a fleet, and before and after a change. */
@NullMarked
package dev.banrules.report.verdict;

import org.jspecify.annotations.NullMarked;
