/** {@code ban diff}: what differs between two catalogs, and whose verdict changes. */
@NullMarked
package dev.banrules.cli.diff;

import org.jspecify.annotations.NullMarked;
