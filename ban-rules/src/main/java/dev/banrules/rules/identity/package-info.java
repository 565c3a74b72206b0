/**
 * What software is: from the strings that it bears to the vendors and applications that catalogs
 * know.
 */
@NullMarked
package dev.banrules.rules.identity;

import org.jspecify.annotations.NullMarked;
