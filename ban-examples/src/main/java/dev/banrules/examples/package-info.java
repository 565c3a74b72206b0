/**
 * Short programs to copy from: audit one device, decide a request, audit a fleet, audit an
 * inventory.
 */
@NullMarked
package dev.banrules.examples;

import org.jspecify.annotations.NullMarked;
