/**
 * The command {@code ban}: the main class, and the commands that there are; each command has a
 * package.
 */
@NullMarked
package dev.banrules.cli;

import org.jspecify.annotations.NullMarked;
