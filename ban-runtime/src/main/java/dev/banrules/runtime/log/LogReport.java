package dev.banrules.runtime.log;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What was found in a log.
 *
 * @param lines how many whole lines it has
 * @param answers how many of them are answers
 * @param lost how many answers it says are missing
 * @param faults what shows that it is not as it was written
 * @param torn lines that a writer was stopped in; no fault
 * @param notes what can't be told from these files
 * @param lastNumber the number of the last line; 0 where there is none
 * @param lastHash its hash: whoever keeps it elsewhere can tell later whether the log still has it
 */
public record LogReport(
    long lines,
    long answers,
    long lost,
    ImmutableList<Remark> faults,
    ImmutableList<Remark> torn,
    ImmutableList<String> notes,
    long lastNumber,
    String lastHash) {

  /** Checks that nothing is null. */
  public LogReport {
    requireNonNull(faults, "faults");
    requireNonNull(torn, "torn");
    requireNonNull(notes, "notes");
    requireNonNull(lastHash, "lastHash");
  }

  /** {@return whether there is no line, whole or torn, so that nothing can be said of the log} */
  public boolean isEmpty() {
    return lines == 0 && faults.isEmpty() && torn.isEmpty();
  }

  /**
   * Something about a line.
   *
   * @param place the line
   * @param text what
   */
  public record Remark(LogPlace place, String text) {

    /** Checks that nothing is null. */
    public Remark {
      requireNonNull(place, "place");
      requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return place + ": " + text;
    }
  }
}
