/** Measures inputs at a size, twice and four times that size, and finds what grows faster. */
@NullMarked
package dev.banrules.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
