/** Queries and policies of osquery and Fleet. */
@NullMarked
package dev.banrules.mdm.control.osquery;

import org.jspecify.annotations.NullMarked;
