/** Except for whom: whether exemptions and waivers excuse. */
@NullMarked
package dev.banrules.rules.exemption;

import org.jspecify.annotations.NullMarked;
