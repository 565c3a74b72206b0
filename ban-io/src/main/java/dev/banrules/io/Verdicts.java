package dev.banrules.io;

import dev.banrules.io.encode.JsonOut;
import dev.banrules.io.verdict.EvidenceWriter;
import dev.banrules.io.verdict.VerdictWriter;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Verdict;
import java.util.List;

/** Writes answers as JSON, one line each, without its end; and reads verdicts again. */
public final class Verdicts {

  private Verdicts() {}

  /**
   * {@return a verdict document}
   *
   * @param verdict the verdict
   */
  public static String write(Verdict verdict) {
    return JsonOut.line(out -> VerdictWriter.verdict(out, verdict));
  }

  /**
   * {@return a decision document}
   *
   * @param decision the decision
   */
  public static String write(Decision decision) {
    return JsonOut.line(out -> VerdictWriter.decision(out, decision));
  }

  /**
   * {@return how one ban was asked of one piece of software}
   *
   * @param explanation the explanation
   */
  public static String write(Explanation explanation) {
    return JsonOut.line(out -> EvidenceWriter.explanation(out, explanation));
  }

  /**
   * {@return what a piece of software was taken for}
   *
   * @param identities its identities
   */
  public static String write(List<Identity> identities) {
    return JsonOut.line(
        out -> out.allObjects("identities", identities, EvidenceWriter::identity));
  }
}
