/** Decisions as text. */
@NullMarked
package dev.banrules.report.decision;

import org.jspecify.annotations.NullMarked;
