/** Which software: a target asked of an identity, step by step. */
@NullMarked
package dev.banrules.rules.target;

import org.jspecify.annotations.NullMarked;
