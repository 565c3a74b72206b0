package dev.banrules.rules.audit;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;
import java.time.LocalDate;

/**
 * Whether device and software are what a ban is about on a day, and why.
 *
 * @param day the day
 * @param truth the answer
 * @param scope how the scope was answered
 * @param answers how the target was answered, by part and identity
 */
record Hit(LocalDate day, Truth truth, Step scope, ImmutableList<PartAnswer> answers) {

  static Hit of(LocalDate day, Step scope, ImmutableList<PartAnswer> answers) {
    Truth matches = Truth.NO;
    for (PartAnswer answer : answers) {
      matches = matches.or(answer.truth());
    }
    return new Hit(day, scope.truth().and(matches), scope, answers);
  }

  Truth matches() {
    Truth matches = Truth.NO;
    for (PartAnswer answer : answers) {
      matches = matches.or(answer.truth());
    }
    return matches;
  }

  /** The parts that matched, surely or possibly. */
  ImmutableList<Part> matchedParts() {
    return answers.stream()
        .filter(answer -> answer.truth() != Truth.NO)
        .map(PartAnswer::part)
        .collect(ImmutableList.toImmutableList());
  }

  /** Of the parts with the surest answer the first: the software itself comes before its parts. */
  PartAnswer surest() {
    Truth matches = matches();
    return answers.stream()
        .filter(answer -> answer.truth() == matches)
        .findFirst()
        .orElseThrow();
  }

  /**
   * How one part answered.
   *
   * @param part the part
   * @param truth the disjunction of its identities' answers
   * @param steps the answer of each identity; of an unrecognised part its one answer
   */
  record PartAnswer(Part part, Truth truth, ImmutableList<Step> steps) {

    static PartAnswer of(Part part, ImmutableList<Step> steps) {
      Truth truth = Truth.NO;
      for (Step step : steps) {
        truth = truth.or(step.truth());
      }
      return new PartAnswer(part, truth, steps);
    }

    /** The position of the first identity with the surest answer. */
    int surest() {
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i).truth() == truth) {
          return i;
        }
      }
      throw new AssertionError(this);
    }
  }
}
