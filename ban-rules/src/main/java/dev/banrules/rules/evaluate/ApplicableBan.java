package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.time.ChangeDays;

/**
 * A ban that can concern a piece of software.
 *
 * @param ban the ban
 * @param parts the parts of the software that the ban is evaluated for, the software itself first
 * @param matchChanges the days on which the answers of scope and target can change
 * @param changes the days on which any answer can change, the software's own events and waivers
 *     left aside
 */
record ApplicableBan(
    CompiledBan ban, ImmutableList<Part> parts, ChangeDays matchChanges, ChangeDays changes) {}
