package dev.banrules.examples.service.generation;

import dev.banrules.runtime.CurrentRules;

/**
 * The rules of this instance with their number in the database.
 *
 * @param number the number, from 1
 * @param rules the rules
 */
public record CurrentGeneration(long number, CurrentRules rules) {}
