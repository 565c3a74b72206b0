/** Metadata of The Update Framework, version 1.0: what it says, and whether it is signed. */
@NullMarked
package dev.banrules.runtime.tuf;

import org.jspecify.annotations.NullMarked;
