/** Answers of commands as JSON. */
@NullMarked
package dev.banrules.cli.json;

import org.jspecify.annotations.NullMarked;
