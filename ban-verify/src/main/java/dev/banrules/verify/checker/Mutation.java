package dev.banrules.verify.checker;

import dev.banrules.model.verdict.Verdict;

/**
 * A verdict that differs from another in one place.
 *
 * @param place where, such as {@code findings[0].evidence[2].step.truth}
 * @param verdict the altered verdict
 */
public record Mutation(String place, Verdict verdict) {}
