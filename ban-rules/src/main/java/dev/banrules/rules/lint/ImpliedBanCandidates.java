package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Target;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.target.Circumstances;
import dev.banrules.rules.target.CompiledTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which bans can imply which: a ban that does not match what another surely matches adds something
 * to it. So most pairs of bans need not be compared.
 */
final class ImpliedBanCandidates {

  private final LintedCatalogs linted;
  private final ImmutableSetMultimap<Target, Integer> byTarget;

  ImpliedBanCandidates(LintedCatalogs linted) {
    this.linted = linted;
    ImmutableSetMultimap.Builder<Target, Integer> targets = ImmutableSetMultimap.builder();
    for (int i = 0; i < linted.bans().size(); i++) {
      targets.put(linted.bans().get(i).value().target(), i);
    }
    this.byTarget = targets.build();
  }

  /** All software that a ban may match, surely or possibly. */
  ImmutableList<Part> software(Ban ban) {
    return linted.namedSoftware().of(ban);
  }

  /** The positions of the bans that may imply a ban, itself among them, in order. */
  Iterable<Integer> wide(Ban narrow) {
    ImmutableSet<Integer> sameTarget = byTarget.get(narrow.target());
    // Joined as they are asked for: the first of them is often enough.
    return surelyMatched(narrow)
        .map(
            part ->
                Iterables.filter(linted.namedSoftware().bans(part), i -> !sameTarget.contains(i)))
        .map(
            others ->
                Iterables.mergeSorted(ImmutableList.of(sameTarget, others), Ordering.natural()))
        .orElse(sameTarget);
  }

  /** Some software that a ban surely matches, in some version, on a day of the ban. */
  private Optional<Part> surelyMatched(Ban ban) {
    Optional<Target> allVersions = AllVersions.of(ban.target(), linted.catalogs());
    if (allVersions.isEmpty()) {
      return Optional.empty();
    }
    CompiledTarget target = linted.targets().compile(allVersions.get());
    Set<LocalDate> days = linted.changesDuring(ban);
    return software(ban).stream()
        .filter(part -> days.stream().anyMatch(day -> isSurelyMatched(target, part, day)))
        .findFirst();
  }

  private boolean isSurelyMatched(CompiledTarget target, Part part, LocalDate day) {
    List<Step> answers =
        linted.targets().answers(target, part, Circumstances.ofAnyDevice(day, false));
    return answers.stream().anyMatch(answer -> answer.truth() == Truth.YES);
  }
}
