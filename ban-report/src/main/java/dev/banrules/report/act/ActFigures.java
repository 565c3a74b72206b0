package dev.banrules.report.act;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many devices are in scope of an act's bans, how far they were seen, and what was found. */
public final class ActFigures {

  /** What a ban comes to on a device in its scope. */
  public enum Answer {
    /** It is violated. */
    VIOLATING,
    /** Facts or a part of the list of software are missing. */
    UNDETERMINED,
    /** Something is to be done by a deadline. */
    DUE,
    /** What would violate it is excused. */
    EXEMPT,
    /** None of these. */
    COMPLIANT
  }

  private final Map<Id<Ban>, OfBan> bans = new LinkedHashMap<>();
  private final List<String> seenInPart = new ArrayList<>();
  private final List<String> notSeen = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private long devices;
  private long unreadable;

  /** The counts of one ban. */
  public static final class OfBan {

    private final Map<Truth, Long> scope = new EnumMap<>(Truth.class);
    private final Map<Coverage, Long> coverage = new EnumMap<>(Coverage.class);
    private final Map<Answer, Long> answers = new EnumMap<>(Answer.class);

    private OfBan() {}

    /**
     * {@return how many devices are in scope, may be, or are not}
     *
     * @param truth which of these
     */
    public long scope(Truth truth) {
      return scope.getOrDefault(truth, 0L);
    }

    /**
     * {@return of how many devices that are or may be in scope so much of the software was seen}
     *
     * @param seen how much
     */
    public long seen(Coverage seen) {
      return coverage.getOrDefault(seen, 0L);
    }

    /**
     * {@return how many devices that are or may be in scope have an answer}
     *
     * @param answer which
     */
    public long answers(Answer answer) {
      return answers.getOrDefault(answer, 0L);
    }
  }

  /**
   * Counts nothing yet.
   *
   * @param of the bans to count
   */
  public ActFigures(List<Ban> of) {
    of.forEach(ban -> bans.put(ban.id(), new OfBan()));
  }

  /**
   * Counts a device.
   *
   * @param device the device
   */
  public void add(ActDevice device) {
    devices++;
    String id = device.device().id();
    Coverage coverage = device.verdict().coverage();
    bans.forEach(
        (ban, counts) -> {
          Truth scope = device.scopes().getOrDefault(ban, Truth.NO);
          counts.scope.merge(scope, 1L, Long::sum);
          if (scope != Truth.NO) {
            counts.coverage.merge(coverage, 1L, Long::sum);
            counts.answers.merge(answer(device, ban), 1L, Long::sum);
          }
        });
    if (device.isConcerned()) {
      if (coverage == Coverage.PARTIAL) {
        seenInPart.add(id);
      } else if (coverage == Coverage.NONE) {
        notSeen.add(id);
      }
      if (device.scopes().containsValue(Truth.UNKNOWN)) {
        open.add(id);
      }
    }
  }

  private static Answer answer(ActDevice device, Id<Ban> ban) {
    Answer unlessFound =
        device.verdict().coverage() == Coverage.COMPLETE ? Answer.COMPLIANT : Answer.UNDETERMINED;
    return device.verdict().findings().stream()
        .filter(finding -> finding.ban().equals(ban))
        .flatMap(finding -> answer(finding).stream())
        .min(Comparator.naturalOrder())
        .filter(answer -> answer.compareTo(unlessFound) < 0)
        .orElse(unlessFound);
  }

  private static Optional<Answer> answer(Finding finding) {
    Consequence consequence = finding.consequence();
    return switch (consequence) {
      case VIOLATION ->
          Optional.of(
              finding.certainty() == Certainty.CERTAIN ? Answer.VIOLATING : Answer.UNDETERMINED);
      case DUE -> Optional.of(Answer.DUE);
      case EXEMPT -> Optional.of(Answer.EXEMPT);
      case UPCOMING, ADVISORY, SUSPENDED, NOTICE -> Optional.empty();
    };
  }

  /** Counts a device that could not be read. */
  public void addUnreadable() {
    unreadable++;
  }

  /**
   * {@return the counts of a ban}
   *
   * @param ban one of the bans
   */
  public OfBan of(Ban ban) {
    return bans.getOrDefault(ban.id(), new OfBan());
  }

  /** {@return how many devices were counted} */
  public long devices() {
    return devices;
  }

  /** {@return how many devices could not be read} */
  public long unreadable() {
    return unreadable;
  }

  /** {@return the concerned devices of which only a part of the software is listed} */
  public ImmutableList<String> seenInPart() {
    return ImmutableList.copyOf(seenInPart);
  }

  /** {@return the concerned devices of which no software is listed} */
  public ImmutableList<String> notSeen() {
    return ImmutableList.copyOf(notSeen);
  }

  /** {@return the devices of which facts are missing that decide whether they are in scope} */
  public ImmutableList<String> open() {
    return ImmutableList.copyOf(open);
  }
}
