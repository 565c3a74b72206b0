package dev.banrules.report.html;

import static java.util.Comparator.comparing;

import com.google.common.base.Utf8;
import dev.banrules.model.verdict.Verdict;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The devices that a page shows: the worst, as many as fit, in the order of how bad they are. */
final class WorstDevices {

  static final int MOST = 1_000;

  /** In bytes of the page; what stands around the devices needs less than half a megabyte. */
  private static final long ROOM = 4_200_000;

  private final TreeMap<Rank, String> shown = new TreeMap<>(Rank.WORST_FIRST);
  private long room = ROOM;
  private long added;
  private boolean someLeftOut;

  private record Rank(Mark status, long violations, long findings, long position) {
    static final Comparator<Rank> WORST_FIRST =
        comparing(Rank::status)
            .thenComparing(Rank::violations, Comparator.reverseOrder())
            .thenComparing(Rank::findings, Comparator.reverseOrder())
            .thenComparing(Rank::position);
  }

  /** Adds a device; it is written only where it is among the worst so far. */
  void add(Verdict verdict, Supplier<String> markup) {
    Rank rank =
        new Rank(
            Mark.of(verdict.status()),
            Mark.count(verdict, Mark.VIOLATING),
            verdict.findings().size(),
            added++);
    if (someLeftOut && Rank.WORST_FIRST.compare(rank, shown.lastKey()) > 0) {
      return;
    }
    String text = markup.get();
    shown.put(rank, text);
    room -= Utf8.encodedLength(text);
    while (shown.size() > 1 && (room < 0 || shown.size() > MOST)) {
      room += Utf8.encodedLength(shown.pollLastEntry().getValue());
      someLeftOut = true;
    }
  }

  Iterable<String> worstFirst() {
    return shown.values();
  }

  int size() {
    return shown.size();
  }

  /** How many were added, shown or not. */
  long all() {
    return added;
  }
}
