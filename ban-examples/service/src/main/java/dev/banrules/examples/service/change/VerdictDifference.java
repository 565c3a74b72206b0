package dev.banrules.examples.service.change;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What two verdicts on a device differ in.
 *
 * @param was what the earlier one comes to
 * @param became what the later one comes to
 * @param appeared the findings that only the later one has
 * @param ended the findings that only the earlier one has
 */
public record VerdictDifference(
    Status was,
    Status became,
    ImmutableSet<FindingSummary> appeared,
    ImmutableSet<FindingSummary> ended) {

  /**
   * A verdict with the profile that it was given on.
   *
   * @param verdict the verdict
   * @param device the profile
   */
  public record Answer(Verdict verdict, DeviceProfile device) {

    ImmutableSet<FindingSummary> findings() {
      return verdict.findings().stream().map(this::summary).collect(toImmutableSet());
    }

    FindingSummary summary(Finding finding) {
      return FindingSummary.of(finding, device);
    }

    /** The verdict with some of its findings alone: nothing is said of other software. */
    Verdict with(Predicate<FindingSummary> wanted) {
      return Verdict.builder()
          .from(verdict)
          .nextChange(Optional.empty())
          .unrecognised(ImmutableList.of())
          .findings(verdict.findings().stream().filter(f -> wanted.test(summary(f))).toList())
          .build();
    }
  }

  /**
   * {@return what differs}
   *
   * @param before the earlier verdict
   * @param after the later one
   */
  public static VerdictDifference between(Answer before, Answer after) {
    ImmutableSet<FindingSummary> old = before.findings();
    ImmutableSet<FindingSummary> now = after.findings();
    return new VerdictDifference(
        before.verdict().status(),
        after.verdict().status(),
        Sets.difference(now, old).immutableCopy(),
        Sets.difference(old, now).immutableCopy());
  }

  /** {@return whether nothing differs} */
  public boolean isEmpty() {
    return was == became && appeared.isEmpty() && ended.isEmpty();
  }
}
