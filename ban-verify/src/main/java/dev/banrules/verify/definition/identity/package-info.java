/** Semantics §4, word by word: what software is taken for, and what it consists of. */
@NullMarked
package dev.banrules.verify.definition.identity;

import org.jspecify.annotations.NullMarked;
