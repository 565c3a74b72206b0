/** {@code ban identify}: what software is taken for. */
@NullMarked
package dev.banrules.cli.identify;

import org.jspecify.annotations.NullMarked;
