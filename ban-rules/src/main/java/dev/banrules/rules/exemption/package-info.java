/** Whether exemptions and waivers excuse a device (semantics §6). */
@NullMarked
package dev.banrules.rules.exemption;

import org.jspecify.annotations.NullMarked;
