/** Benchmarks: one class a question, on worlds that a seed decides. */
@NullMarked
package dev.banrules.benchmarks;

import org.jspecify.annotations.NullMarked;
