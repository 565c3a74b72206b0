package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A ban in the shape that other engines take: on the use of some software on devices of a
 * government.
 *
 * @param id its id
 * @param government whose devices, those of its bodies included
 * @param effective the first day, as a number of days since 1970
 * @param formFactors on which devices; empty for all
 * @param anyOf which software
 */
record FlatBan(
    String id,
    String government,
    long effective,
    ImmutableSet<String> formFactors,
    ImmutableList<Selector> anyOf) {}
