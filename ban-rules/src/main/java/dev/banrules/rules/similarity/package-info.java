/**
 * The names of software and vendors as strings: normalisation (semantics section 4, step 2) and
 * likeness to known names (step 3).
 *
 * <p>{@link dev.banrules.rules.similarity.NameNormalizer} says which names are equal; {@link
 * dev.banrules.rules.similarity.SimilarityIndex} says which are like a known one, how sure that is,
 * and why. Word lists and thresholds are resource files of this package.
 */
@NullMarked
package dev.banrules.rules.similarity;

import org.jspecify.annotations.NullMarked;
