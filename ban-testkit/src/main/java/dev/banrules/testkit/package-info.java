/** Tests that hold any engine to the definition of a verdict. */
@NullMarked
package dev.banrules.testkit;

import org.jspecify.annotations.NullMarked;
