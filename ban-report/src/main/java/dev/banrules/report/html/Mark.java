package dev.banrules.report.html;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;

/**
 * How statuses and findings are told apart: a colour of the style, and a sign for those who see no
 * colours.
 */
enum Mark {
  VIOLATING("violating", "\u2715"),
  UNDETERMINED("undetermined", "?"),
  DUE("due", "!"),
  COMPLIANT("compliant", "\u2713"),
  /** Of a finding that makes no device other than compliant. */
  NOTED("noted", "");

  /** What findings can be, gravest first. */
  static final ImmutableList<Mark> OF_FINDINGS =
      ImmutableList.of(VIOLATING, UNDETERMINED, DUE, NOTED);

  final String style;
  final String sign;

  Mark(String style, String sign) {
    this.style = style;
    this.sign = sign;
  }

  static Mark of(Status status) {
    return switch (status) {
      case VIOLATING -> VIOLATING;
      case UNDETERMINED -> UNDETERMINED;
      case DUE -> DUE;
      case COMPLIANT -> COMPLIANT;
    };
  }

  /** What makes of a device what it would be with this finding alone. */
  static Mark of(Finding finding) {
    boolean certain = finding.certainty() == Certainty.CERTAIN;
    return switch (finding.consequence()) {
      case VIOLATION -> certain ? VIOLATING : UNDETERMINED;
      case DUE -> DUE;
      default -> NOTED;
    };
  }

  static long count(Verdict verdict, Mark mark) {
    return verdict.findings().stream().filter(finding -> of(finding) == mark).count();
  }
}
