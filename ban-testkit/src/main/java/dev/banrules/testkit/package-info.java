/** What holds an engine to the definition of a verdict, in tests. */
@NullMarked
package dev.banrules.testkit;

import org.jspecify.annotations.NullMarked;
