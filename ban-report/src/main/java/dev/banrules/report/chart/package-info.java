/** Lines of time, drawn in text. */
@NullMarked
package dev.banrules.report.chart;

import org.jspecify.annotations.NullMarked;
