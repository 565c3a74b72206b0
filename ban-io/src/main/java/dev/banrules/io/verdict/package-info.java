/** Verdicts and decisions: written, and verdicts read again. */
@NullMarked
package dev.banrules.io.verdict;

import org.jspecify.annotations.NullMarked;
