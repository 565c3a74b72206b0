/** Lists without a tool of their own, or for tools that look up keys. */
@NullMarked
package dev.banrules.mdm.control.table;

import org.jspecify.annotations.NullMarked;
