/** Conformance cases as JUnit tests. */
@NullMarked
package dev.banrules.testkit.conformance;

import org.jspecify.annotations.NullMarked;
