package dev.banrules.benchmarks;

/**
 * What all contenders must find alike.
 *
 * @param ban the id of a ban
 * @param software the position of software that violates it
 */
record Violation(String ban, int software) {}
