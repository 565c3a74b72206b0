/**
 * A log of decisions: each answer with what it rests on, in a chain of hashes, so that it can be
 * shown later that it was given, and given rightly.
 */
@NullMarked
package dev.banrules.runtime.log;

import org.jspecify.annotations.NullMarked;
