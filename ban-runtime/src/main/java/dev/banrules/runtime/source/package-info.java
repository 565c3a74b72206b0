/** Where catalogs come from. */
@NullMarked
package dev.banrules.runtime.source;

import org.jspecify.annotations.NullMarked;
