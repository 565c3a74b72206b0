/** {@code ban explain}: why a ban does or does not apply to a device. */
@NullMarked
package dev.banrules.cli.explain;

import org.jspecify.annotations.NullMarked;
