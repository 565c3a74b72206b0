package dev.banrules.examples.service.change;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.base.Words;
import dev.banrules.runtime.CatalogDifference;
import dev.banrules.runtime.CatalogDifference.Entry;
import dev.banrules.runtime.CatalogDifference.Kind;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** Says in a sentence what became of a device, and why. */
final class Reason {

  private Reason() {}

  /**
   * {@return the sentence}
   *
   * @param difference what became of it
   * @param at the day
   * @param cause why it was audited again
   * @param rules what differs between the rules of the two verdicts
   */
  static String sentence(
      VerdictDifference difference, LocalDate at, Cause cause, CatalogDifference rules) {
    String status = Words.wordOf(difference.became());
    String head =
        difference.was() == difference.became()
            ? "Still " + status + " on " + at + ", for other reasons"
            : "Became " + status + " on " + at;
    return head + ", because " + because(difference, at, cause, rules) + ".";
  }

  private static String because(
      VerdictDifference difference, LocalDate at, Cause cause, CatalogDifference rules) {
    switch (cause) {
      case RULES:
        return rulesChanged(bans(difference), rules);
      case DAY:
        return at + " is a day on which the findings of " + named(bans(difference)) + " change";
      default:
        return "what is known of the device changed";
    }
  }

  private static ImmutableSet<String> bans(VerdictDifference difference) {
    return Stream.concat(difference.appeared().stream(), difference.ended().stream())
        .map(FindingSummary::ban)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The bans that were changed themselves; where none was, something that they speak of. */
  private static String rulesChanged(Set<String> bans, CatalogDifference rules) {
    String own =
        rules.entries().stream()
            .filter(entry -> entry.kind() == Kind.BAN && bans.contains(entry.id()))
            .map(Reason::says)
            .collect(joining(", "));
    if (!own.isEmpty()) {
      return own;
    }
    return bans.isEmpty()
        ? "the rules changed"
        : "the rules say something else of what " + named(bans) + " speaks of";
  }

  private static String says(Entry entry) {
    return "the ban " + entry.id() + " was " + Words.wordOf(entry.change());
  }

  private static String named(Set<String> bans) {
    return bans.isEmpty()
        ? "the device"
        : (bans.size() == 1 ? "the ban " : "the bans ") + String.join(", ", bans);
  }
}
