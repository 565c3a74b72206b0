/** {@code ban test}: runs case files and reports which get another answer than they expect. */
@NullMarked
package dev.banrules.cli.test;

import org.jspecify.annotations.NullMarked;
