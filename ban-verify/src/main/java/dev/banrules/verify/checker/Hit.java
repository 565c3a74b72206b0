package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import java.util.List;

/**
 * Whether device and software are what a ban is about on a day (semantics §7).
 *
 * @param scope the answer of the scope
 * @param answers the answers of the target, part by part
 */
record Hit(Step scope, ImmutableList<Answer> answers) {

  Truth truth() {
    return scope.truth().and(matches());
  }

  Truth matches() {
    return answers.stream().map(Answer::truth).reduce(Truth.NO, Truth::or);
  }

  ImmutableList<Answer> matched() {
    return answers.stream().filter(a -> a.truth() != Truth.NO).collect(toImmutableList());
  }

  List<Part> matchedParts() {
    return matched().stream().map(Answer::part).toList();
  }

  /** "Of those with the surest answer the software itself, else the first" (§4). */
  Answer named() {
    Truth surest = matches();
    return answers.stream().filter(a -> a.truth() == surest).findFirst().orElseThrow();
  }

  /**
   * The answer of one part.
   *
   * @param part the part
   * @param steps the answer of each of its identities, or the one answer of an unrecognised part
   */
  record Answer(Part part, ImmutableList<Step> steps) {

    /** Of a part to which likeness may add something, only a sure answer stands. */
    Truth truth() {
      Truth truth = steps.stream().map(Step::truth).reduce(Truth.NO, Truth::or);
      return part.settled() || truth == Truth.YES ? truth : Truth.NO;
    }

    /** The position of the first identity with the surest answer. */
    int surest() {
      Truth truth = truth();
      return steps.stream().map(Step::truth).toList().indexOf(truth);
    }
  }
}
