/** Verdicts of a fleet as they are written, one after another. */
@NullMarked
package dev.banrules.examples.service.answer;

import org.jspecify.annotations.NullMarked;
