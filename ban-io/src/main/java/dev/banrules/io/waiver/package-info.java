/** Waivers documents: read, checked against loaded catalogs, and written. */
@NullMarked
package dev.banrules.io.waiver;

import org.jspecify.annotations.NullMarked;
