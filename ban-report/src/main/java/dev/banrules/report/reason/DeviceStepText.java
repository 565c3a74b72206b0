package dev.banrules.report.reason;

import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DeviceFactWords;
import java.util.List;

/** What a device states, compared with what a scope asks for. */
final class DeviceStepText {

  private final Messages messages;

  DeviceStepText(Messages messages) {
    this.messages = messages;
  }

  String of(Step.DeviceStates step) {
    String fact = DeviceFactWords.subject(step.fact(), messages);
    String wanted = messages.or(words(step, step.wanted()));
    if (step.stated().isEmpty()) {
      return messages.text(
          "step.factNotStated", "fact", fact, "comparison", step.comparison(), "wanted", wanted);
    }
    if (step.stated().get().isEmpty()) {
      return messages.text("step.factIsNone", "fact", fact, "wanted", wanted);
    }
    List<String> stated = words(step, step.stated().get());
    return messages.text(
        key(step),
        "fact",
        fact,
        "stated",
        String.join(", ", stated),
        "wanted",
        wanted,
        "truth",
        step.truth());
  }

  /** Of the very place that is asked for, one name says it. */
  private static String key(Step.DeviceStates step) {
    boolean yes = step.truth() == Truth.YES;
    boolean same = step.stated().orElseThrow().equals(step.wanted());
    switch (step.comparison()) {
      case IS:
        return "step.factIs";
      case IS_NOT:
        return "step.factIsNot";
      case WITHIN:
        return yes && same ? "step.factIs" : "step.factIsWithin";
      case GOVERNED_BY:
        return yes && same ? "step.factIs" : "step.factIsGovernedBy";
      case NOT_SURELY_GOVERNED_BY:
        return !yes && same ? "step.factIsLeftOut" : "step.factIsNotSurelyGovernedBy";
    }
    throw new AssertionError(step);
  }

  private List<String> words(Step.DeviceStates step, List<String> values) {
    return DeviceFactWords.values(step.fact(), values, messages).stream()
        .map(VisibleText::text)
        .toList();
  }
}
