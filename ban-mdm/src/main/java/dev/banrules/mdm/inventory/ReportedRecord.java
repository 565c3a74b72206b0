package dev.banrules.mdm.inventory;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Records of an inventory that became no software of the device, and why.
 *
 * @param source the document's name
 * @param position where in the document, such as {@code applicationReports[3]} or {@code line 7}
 * @param kind what the records are instead
 * @param reason why, in words
 * @param records how many records this is about, at least 1
 */
public record ReportedRecord(
    String source, String position, Kind kind, String reason, int records) {

  /** What a record is that is not software on the device. */
  public enum Kind {
    /** It should name software, and cannot be used. */
    UNUSABLE,
    /** It states that the software is not, or no longer, installed. */
    NOT_INSTALLED,
    /** It is about something other than software. */
    NOT_SOFTWARE,
    /** It states facts of the device, which were read. */
    DEVICE_FACTS,
    /** A later record of the same document takes its place. */
    SUPERSEDED
  }

  /**
   * Checks the count.
   *
   * @throws IllegalArgumentException if it is about no record
   */
  public ReportedRecord {
    requireNonNull(source, "source");
    requireNonNull(position, "position");
    requireNonNull(kind, "kind");
    requireNonNull(reason, "reason");
    checkArgument(records > 0, "a report is about at least one record");
  }

  /** {@return source, position and reason on one line} */
  @Override
  public String toString() {
    return source + ": " + position + ": " + reason;
  }
}
