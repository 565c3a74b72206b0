/**
 * Names of software and vendors: normalisation (semantics §4, step 2) and fuzzy matching with known
 * names (step 3).
 *
 * <p>{@link dev.banrules.rules.similarity.NameNormalizer} decides which names are equal. {@link
 * dev.banrules.rules.similarity.SimilarityIndex} finds known names that are similar, with a score
 * and a reason. Word lists and thresholds are resource files of this package. {@code
 * docs/identity.md} describes the method.
 */
@NullMarked
package dev.banrules.rules.similarity;

import org.jspecify.annotations.NullMarked;
