/**
 * The command {@code ban}: a class a command, which reads documents, asks the engine and prints.
 */
@NullMarked
package dev.banrules.cli;

import org.jspecify.annotations.NullMarked;
