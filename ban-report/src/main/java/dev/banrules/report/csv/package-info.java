/** Findings as a table, one line a finding. */
@NullMarked
package dev.banrules.report.csv;

import org.jspecify.annotations.NullMarked;
