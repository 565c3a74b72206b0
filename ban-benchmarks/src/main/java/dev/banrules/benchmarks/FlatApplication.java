package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableSet;

/**
 * An application with all that a ban may ask about it, looked up beforehand.
 *
 * @param identifier its one identifier
 * @param id its id
 * @param vendor who makes it
 * @param owners the vendor, and all that own it by more than half, directly or through others
 * @param country where the vendor is from
 * @param category its category
 */
record FlatApplication(
    String identifier,
    String id,
    String vendor,
    ImmutableSet<String> owners,
    String country,
    String category) {}
