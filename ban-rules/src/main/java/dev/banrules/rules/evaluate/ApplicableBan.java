package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.rules.identity.Part;
import java.time.LocalDate;

/**
 * A ban that is worth asking of some software.
 *
 * @param ban the ban
 * @param parts the parts of the software of which it asks, the software itself first
 * @param hitChanges the days on which what is in scope or on target can change
 * @param changes the days on which anything can change, but for the software's own events
 */
record ApplicableBan(
    CompiledBan ban,
    ImmutableList<Part> parts,
    ImmutableSortedSet<LocalDate> hitChanges,
    ImmutableSortedSet<LocalDate> changes) {}
