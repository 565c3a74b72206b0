package dev.banrules.mdm.control;

import static java.util.Objects.requireNonNull;

/**
 * A line of a block list that a document does not, or not wholly, express.
 *
 * @param line the line
 * @param reason why
 * @param written whether the document expresses a part of it
 */
public record ReportedLine(ControlLine line, Reason reason, boolean written) {

  /** Checks that nothing is null. */
  public ReportedLine {
    requireNonNull(line, "line");
    requireNonNull(reason, "reason");
  }

  /** {@return line and reason on one line} */
  @Override
  public String toString() {
    return line + ": " + reason.words();
  }
}
