/** {@code ban init}: writes a catalog to start from. */
@NullMarked
package dev.banrules.cli.init;

import org.jspecify.annotations.NullMarked;
