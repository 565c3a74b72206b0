/** Options that several commands share, and how their words become values. */
@NullMarked
package dev.banrules.cli.option;

import org.jspecify.annotations.NullMarked;
