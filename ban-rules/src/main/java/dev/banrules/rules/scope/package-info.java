/** Whether a device is in the scope of a ban, step by step (semantics §3). */
@NullMarked
package dev.banrules.rules.scope;

import org.jspecify.annotations.NullMarked;
