/** Shrinking: a simpler value leaves out a part, or has a simpler part in its place. */
@NullMarked
package dev.banrules.testkit.shrink;

import org.jspecify.annotations.NullMarked;
