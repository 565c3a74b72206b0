/** Which devices: a scope asked of a device, step by step. */
@NullMarked
package dev.banrules.rules.scope;

import org.jspecify.annotations.NullMarked;
