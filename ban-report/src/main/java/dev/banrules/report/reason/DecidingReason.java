package dev.banrules.report.reason;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Phase;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.language.Messages;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The one reason that decides whether a ban applies to a piece of software. */
public final class DecidingReason {

  private static final Set<Step.Comparison> OF_PLACES =
      EnumSet.of(Step.Comparison.GOVERNED_BY, Step.Comparison.WITHIN);

  /** What is so is why the ban does not apply on the day, whatever else is not known. */
  private static final Set<Consequence> KEEPS_FROM_APPLYING =
      EnumSet.of(Consequence.EXEMPT, Consequence.SUSPENDED, Consequence.UPCOMING);

  private final Messages messages;
  private final StepText steps;
  private final ExcuseText excuses;
  private final BindingText binding;

  public DecidingReason(DisplayNames names) {
    this.messages = names.messages();
    this.steps = new StepText(names);
    this.excuses = new ExcuseText(names);
    this.binding = new BindingText(messages);
  }

  /** The reason in one sentence. */
  public String of(Ban ban, Explanation explanation) {
    if (explanation.consequence().isEmpty()) {
      return whyNot(ban, explanation);
    }
    Consequence consequence = explanation.consequence().get();
    return explanation.hit() == Truth.YES || KEEPS_FROM_APPLYING.contains(consequence)
        ? why(ban, explanation, consequence)
        : whyPerhaps(explanation);
  }

  private String why(Ban ban, Explanation explanation, Consequence consequence) {
    Timeline timeline = ban.timeline();
    Conduct conduct = explanation.conduct();
    switch (consequence) {
      case EXEMPT:
        return all(explanation, Evidence.Excuse.class)
            .filter(excuse -> excuse.holds() == Truth.YES)
            .findFirst()
            .map(excuses::holds)
            .orElse("");
      case NOTICE:
        return all(explanation, Evidence.NotBound.class)
            .findFirst()
            .map(binding::notBound)
            .map(binds -> messages.text("explanation.notBound", "binds", binds))
            .orElseGet(() -> messages.text("deciding.bindsNobody"));
      case SUSPENDED:
        return messages.text("deciding.suspended");
      case UPCOMING:
        return messages.text("deciding.upcoming", "day", timeline.effective(conduct));
      case DUE:
        return messages.text("deciding.due", "day", timeline.deadline(conduct));
      case ADVISORY:
      case VIOLATION:
        return all(explanation, Evidence.InScope.class)
            .map(scope -> because(scope.step()))
            .findFirst()
            .orElse("");
    }
    throw new AssertionError(consequence);
  }

  /** Of what has to hold together, the place says most: whose device it is, or where. */
  private String because(Step scope) {
    List<Step> deciding = DecidingSteps.of(scope);
    return deciding.stream()
        .filter(DecidingReason::isOfPlace)
        .findFirst()
        .or(() -> deciding.stream().findFirst())
        .map(steps::sentence)
        .orElse("");
  }

  private static boolean isOfPlace(Step step) {
    return step instanceof Step.DeviceStates device && OF_PLACES.contains(device.comparison());
  }

  private String whyPerhaps(Explanation explanation) {
    return Stream.of(
            openEvent(explanation).stream(),
            all(explanation, Evidence.InScope.class)
                .map(Evidence.InScope::step)
                .flatMap(this::open),
            all(explanation, Evidence.OnTarget.class)
                .map(Evidence.OnTarget::step)
                .flatMap(this::open),
            all(explanation, Evidence.StatusUnknown.class).map(binding::statusUnknown))
        .flatMap(reasons -> reasons)
        .findFirst()
        .orElse("");
  }

  private Stream<String> open(Step step) {
    return step.truth() == Truth.UNKNOWN ? Stream.of(sentence(step)) : Stream.empty();
  }

  private Optional<String> openEvent(Explanation explanation) {
    return all(explanation, Evidence.Act.class)
        .filter(act -> act.day().isEmpty())
        .findFirst()
        .map(act -> messages.text("deciding.dayNotStated", "conduct", act.conduct()));
  }

  private String whyNot(Ban ban, Explanation explanation) {
    List<Evidence.InPhase> phases = all(explanation, Evidence.InPhase.class).toList();
    Evidence.InPhase atLast = phases.get(phases.size() - 1);
    if (atLast.phase() == Phase.NONE) {
      return none(ban.timeline(), atLast.day());
    }
    Optional<Step> scope =
        all(explanation, Evidence.InScope.class)
            .map(Evidence.InScope::step)
            .filter(step -> step.truth() == Truth.NO)
            .findFirst();
    if (scope.isPresent()) {
      return sentence(scope.get());
    }
    List<Step> targets =
        all(explanation, Evidence.OnTarget.class).map(Evidence.OnTarget::step).toList();
    if (targets.stream().allMatch(step -> step.truth() == Truth.NO)) {
      return targets.stream()
          .findFirst()
          .map(this::sentence)
          .orElseGet(() -> messages.text("deciding.nothingAsks"));
    }
    return all(explanation, Evidence.Act.class)
        .findFirst()
        .map(act -> event(act, atLast.day()))
        .orElse("");
  }

  private String none(Timeline timeline, LocalDate day) {
    return timeline
        .ended()
        .filter(end -> !day.isBefore(end))
        .map(end -> messages.text("deciding.ended", "day", end))
        .orElseGet(() -> messages.text("deciding.begins", "day", timeline.start()));
  }

  /** An event counts only if it happened while its prohibition was in force. */
  private String event(Evidence.Act act, LocalDate at) {
    return messages.text(
        "deciding.event",
        "conduct",
        act.conduct(),
        "day",
        act.day(),
        "later",
        act.day().filter(day -> day.isAfter(at)).isPresent() ? "yes" : "no");
  }

  /** The first of the leaves that decide, and how many others do with it. */
  private String sentence(Step step) {
    List<Step> deciding = DecidingSteps.of(step);
    String first = deciding.stream().findFirst().map(steps::sentence).orElse("");
    int others = Math.max(0, deciding.size() - 1);
    return messages.text("deciding.andOthers", "first", first, "others", others);
  }

  private static <E extends Evidence> Stream<E> all(Explanation explanation, Class<E> kind) {
    return explanation.evidence().stream().filter(kind::isInstance).map(kind::cast);
  }
}
