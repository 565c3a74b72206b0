package dev.banrules.rules.evaluate;

import dev.banrules.model.device.Software;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What software was matched with in any version, by what is noted of it: a reader of fleets gives
 * the same product on many devices, and then the note is all that is looked at. Products that are
 * matched alike, as all are that nobody knows, share one answer.
 *
 * <p>The note has a number, and whose it is: it keeps nothing of the rules from being collected.
 * All that is read without a lock never changes once it is there.
 */
final class NotedSoftware {

  private static final int MOST_ANSWERS = 1 << 10;

  /** What an answer takes at most, unless it concerns very many bans. */
  private static final int BYTES_OF_ANSWER = 1 << 16;

  private final Object owner = new Object();
  private final @Nullable MatchedSoftware[] answers;
  private final Map<MatchedSoftware, Mark> marks = new HashMap<>();

  /** Keeps no more answers than fit into so many bytes, about. */
  NotedSoftware(long bytes) {
    this.answers = new MatchedSoftware[(int) Math.min(MOST_ANSWERS, bytes / BYTES_OF_ANSWER)];
  }

  /** What software was matched with in any version, where that is noted; or null. */
  @SuppressWarnings("ReferenceEquality") // there are others' notes
  @Nullable MatchedSoftware get(Software software) {
    return software.noted() instanceof Mark mark && mark.owner == owner
        ? answers[mark.number]
        : null;
  }

  /** Notes what software was matched with in any version, if there is room for such an answer. */
  void put(Software software, MatchedSoftware ofAnyVersion) {
    if (software.isCopy()) {
      Mark mark = mark(ofAnyVersion);
      if (mark != null) {
        software.note(mark);
      }
    }
  }

  private synchronized @Nullable Mark mark(MatchedSoftware answer) {
    Mark known = marks.get(answer);
    if (known == null && marks.size() < answers.length) {
      known = new Mark(owner, marks.size());
      answers[known.number] = answer;
      marks.put(answer, known);
    }
    return known;
  }

  /** An answer, by its number. */
  private record Mark(Object owner, int number) {}
}
