/** What a command has of the world: streams, terminals, date, messages and exit statuses. */
@NullMarked
package dev.banrules.cli.console;

import org.jspecify.annotations.NullMarked;
