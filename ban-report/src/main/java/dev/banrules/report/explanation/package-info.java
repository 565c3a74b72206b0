/** Explanations as text: the reason of a verdict step by step. */
@NullMarked
package dev.banrules.report.explanation;

import org.jspecify.annotations.NullMarked;
