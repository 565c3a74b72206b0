/** {@code ban list} and {@code ban show}: the bans that there are, and one of them in full. */
@NullMarked
package dev.banrules.cli.list;

import org.jspecify.annotations.NullMarked;
