/** {@code ban waivers}. */
@NullMarked
package dev.banrules.cli.waiver;

import org.jspecify.annotations.NullMarked;
