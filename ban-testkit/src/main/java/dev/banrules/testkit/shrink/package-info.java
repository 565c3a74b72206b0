/** How values become simpler: by leaving out a part, or by putting a simpler part in its place. */
@NullMarked
package dev.banrules.testkit.shrink;

import org.jspecify.annotations.NullMarked;
