/** The small values that everything else is made of: truth, dates, ids, words and percentages. */
@NullMarked
package dev.banrules.model.base;

import org.jspecify.annotations.NullMarked;
