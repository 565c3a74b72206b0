/**
 * Checks a verdict as a stranger would: against catalogs, waivers and device, step by step, without
 * an engine and without the reference evaluator. It shares no code with either.
 */
@NullMarked
package dev.banrules.verify.checker;

import org.jspecify.annotations.NullMarked;
