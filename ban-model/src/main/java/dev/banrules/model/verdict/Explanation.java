package dev.banrules.model.verdict;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import java.util.Optional;

/**
 * How one ban was asked of one piece of software for one conduct, also where it does not apply.
 *
 * @param ban the ban
 * @param software the position of the software in the profile, from 0
 * @param conduct the conduct
 * @param hit whether device and software are what the ban is about
 * @param consequence what that means, or empty where it means nothing
 * @param evidence how that was answered, as {@link Evidence} orders it
 */
public record Explanation(
    Id<Ban> ban,
    int software,
    Conduct conduct,
    Truth hit,
    Optional<Consequence> consequence,
    ImmutableList<Evidence> evidence) {

  /** Checks that nothing is null. */
  public Explanation {
    requireNonNull(ban, "ban");
    requireNonNull(conduct, "conduct");
    requireNonNull(hit, "hit");
    requireNonNull(consequence, "consequence");
    requireNonNull(evidence, "evidence");
  }
}
