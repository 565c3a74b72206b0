/** Whether software is the target of a ban, step by step (semantics §5). */
@NullMarked
package dev.banrules.rules.target;

import org.jspecify.annotations.NullMarked;
