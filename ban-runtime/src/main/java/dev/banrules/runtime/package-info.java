/**
 * Rules that stay true while a service runs: {@link dev.banrules.runtime.LiveRules} takes catalogs
 * from a source, and swaps what it answers by when they change.
 */
@NullMarked
package dev.banrules.runtime;

import org.jspecify.annotations.NullMarked;
