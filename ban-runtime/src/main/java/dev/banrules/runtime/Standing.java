package dev.banrules.runtime;

import com.google.common.collect.ImmutableList;
import dev.banrules.runtime.RulesStatus.Failure;
import java.util.Optional;

/**
 * The rules in place and how it went so far; one value, so that no reader sees half of a change.
 *
 * @param rules the rules
 * @param warnings of the documents that they come from
 * @param lastFailure the last refresh that failed
 * @param listenerFailures what listeners threw at the last change
 * @param refreshes how many refreshes there were
 * @param changes how many put other rules in place
 * @param failures how many failed
 * @param failuresInARow how many failed since the last that did not
 */
record Standing(
    LoadedRules rules,
    ImmutableList<String> warnings,
    Optional<Failure> lastFailure,
    ImmutableList<String> listenerFailures,
    long refreshes,
    long changes,
    long failures,
    long failuresInARow) {

  static Standing first(LoadedRules rules, ImmutableList<String> warnings) {
    return new Standing(rules, warnings, Optional.empty(), ImmutableList.of(), 1, 0, 0, 0);
  }

  Standing failed(Failure failure) {
    return new Standing(
        rules,
        warnings,
        Optional.of(failure),
        listenerFailures,
        refreshes + 1,
        changes,
        failures + 1,
        failuresInARow + 1);
  }

  Standing confirmed(LoadedRules same) {
    return new Standing(
        same, warnings, lastFailure, listenerFailures, refreshes + 1, changes, failures, 0);
  }

  Standing changed(LoadedRules other, ImmutableList<String> itsWarnings) {
    return new Standing(
        other,
        itsWarnings,
        lastFailure,
        ImmutableList.of(),
        refreshes + 1,
        changes + 1,
        failures,
        0);
  }

  Standing told(ImmutableList<String> failuresOfListeners) {
    return new Standing(
        rules,
        warnings,
        lastFailure,
        failuresOfListeners,
        refreshes,
        changes,
        failures,
        failuresInARow);
  }
}
