/** Bans: authority, conduct, target, scope, timeline, exemptions and waivers. */
@NullMarked
package dev.banrules.model.ban;

import org.jspecify.annotations.NullMarked;
