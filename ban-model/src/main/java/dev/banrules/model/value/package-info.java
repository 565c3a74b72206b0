/** The small values that everything else is made of: truth, days, ids and percentages. */
@NullMarked
package dev.banrules.model.value;

import org.jspecify.annotations.NullMarked;
