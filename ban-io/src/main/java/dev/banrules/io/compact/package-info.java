/** Catalogs in a compact form, which takes little time to read; only the build writes it. */
@NullMarked
package dev.banrules.io.compact;

import org.jspecify.annotations.NullMarked;
