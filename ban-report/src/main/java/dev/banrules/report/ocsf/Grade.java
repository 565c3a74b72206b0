package dev.banrules.report.ocsf;

import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;

/** How a finding is graded in the enumerations of the schema, each a number and its caption. */
record Grade(Code severity, Code compliance, Code lifecycle) {

  /** A value of an enumeration. */
  record Code(int id, String caption) {}

  private static final Code INFORMATIONAL = new Code(1, "Informational");
  private static final Code LOW = new Code(2, "Low");
  private static final Code MEDIUM = new Code(3, "Medium");
  private static final Code HIGH = new Code(4, "High");

  private static final Code PASS = new Code(1, "Pass");

  /** The schema's word for "no result for lack of information", and for what is not yet wrong. */
  private static final Code WARNING = new Code(2, "Warning");

  private static final Code FAIL = new Code(3, "Fail");

  private static final Code NEW = new Code(1, "New");
  private static final Code SUPPRESSED = new Code(3, "Suppressed");

  /** Of what could not be decided. */
  static final Grade UNDECIDED = new Grade(MEDIUM, WARNING, NEW);

  static Grade of(Finding finding) {
    boolean certain = finding.certainty() == Certainty.CERTAIN;
    return switch (finding.consequence()) {
      case VIOLATION -> certain ? new Grade(HIGH, FAIL, NEW) : UNDECIDED;
      case DUE -> new Grade(MEDIUM, WARNING, NEW);
      case UPCOMING, ADVISORY -> new Grade(LOW, WARNING, NEW);
      case SUSPENDED, NOTICE -> new Grade(INFORMATIONAL, WARNING, NEW);
      case EXEMPT -> new Grade(INFORMATIONAL, PASS, SUPPRESSED);
    };
  }
}
