/** {@code ban lint}: what is wrong or suspicious in catalogs. */
@NullMarked
package dev.banrules.cli.lint;

import org.jspecify.annotations.NullMarked;
