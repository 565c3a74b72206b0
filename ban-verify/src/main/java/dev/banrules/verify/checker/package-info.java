/**
 * Checks a verdict without an engine: against what the definition gives for the same catalogs,
 * waivers and device. What a claim may choose (by which of several ways a vendor is reached) is
 * checked for itself; everything else is compared.
 */
@NullMarked
package dev.banrules.verify.checker;

import org.jspecify.annotations.NullMarked;
