/** Except for whom: whether exemptions and waivers excuse. */
@NullMarked
package dev.banrules.rules.excuse;

import org.jspecify.annotations.NullMarked;
