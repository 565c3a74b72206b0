package dev.banrules.testkit.planted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.ConductDates;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import java.util.Optional;

/** Misreadings of semantics §2, and of what a timeline's {@code knownUntil} means in §7. */
final class TimeBugs {

  private TimeBugs() {}

  /** The violation starts on the deadline, not on the day after it. */
  static Case deadlineIsTooLate(Case question) {
    return Rewriting.timelines(
        question,
        timeline -> {
          ImmutableSortedMap.Builder<Conduct, ConductDates> conducts =
              ImmutableSortedMap.naturalOrder();
          timeline
              .conducts()
              .forEach(
                  (conduct, dates) ->
                      conducts.put(
                          conduct,
                          new ConductDates(
                              dates.effective(),
                              dates
                                  .deadline()
                                  .map(day -> day.minusDays(1))
                                  .filter(day -> !day.isBefore(timeline.effective(conduct))))));
          return Timeline.builder().from(timeline).conducts(conducts.build()).build();
        });
  }

  /** A suspension is overlooked. */
  static Case suspensionsAreOverlooked(Case question) {
    return Rewriting.timelines(
        question,
        timeline -> Timeline.builder().from(timeline).suspended(ImmutableList.of()).build());
  }

  /** The next change is named a day late. */
  static Verdict nextChangeIsLate(Verdict verdict) {
    return Verdict.builder()
        .from(verdict)
        .nextChange(
            verdict
                .nextChange()
                .map(change -> new NextChange(change.day().map(day -> day.plusDays(1)))))
        .build();
  }

  /** That nobody knows whether the ban still holds is overlooked. */
  static Case knownUntilIsOverlooked(Case question) {
    return Rewriting.timelines(
        question,
        timeline -> Timeline.builder().from(timeline).knownUntil(Optional.empty()).build());
  }

  /** The last day on which it is known that the ban holds is a day late. */
  static Case knownUntilIsADayLate(Case question) {
    return Rewriting.timelines(
        question,
        timeline ->
            Timeline.builder()
                .from(timeline)
                .knownUntil(
                    timeline
                        .knownUntil()
                        .map(day -> day.plusDays(1))
                        .filter(
                            day ->
                                timeline.ended().isEmpty() || day.isBefore(timeline.ended().get())))
                .build());
  }

  /** What nobody knows to hold any more is taken to have ended. */
  static Case knownUntilEnds(Case question) {
    return Rewriting.timelines(
        question,
        timeline ->
            timeline.knownUntil().filter(day -> !day.isBefore(timeline.effective())).isEmpty()
                ? timeline
                : Timeline.builder()
                    .from(timeline)
                    .ended(timeline.knownUntil())
                    .knownUntil(Optional.empty())
                    .build());
  }
}
