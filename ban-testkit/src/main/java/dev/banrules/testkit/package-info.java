/** What holds an engine to the definition of a verdict: whatever answers is an {@link Auditor}. */
@NullMarked
package dev.banrules.testkit;

import org.jspecify.annotations.NullMarked;
