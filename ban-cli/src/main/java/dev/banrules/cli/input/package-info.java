/** Reads the catalogs, waivers and profiles that arguments name. */
@NullMarked
package dev.banrules.cli.input;

import org.jspecify.annotations.NullMarked;
