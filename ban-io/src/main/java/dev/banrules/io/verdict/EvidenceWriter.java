package dev.banrules.io.verdict;

import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Identity;
import java.math.BigDecimal;

/** Writes evidence: each step names its kind, and then what it says. */
public final class EvidenceWriter {

  static final String IDENTIFIED = "identified";
  static final String ACT = "act";
  static final String IN_SCOPE = "in-scope";
  static final String ON_TARGET = "on-target";
  static final String IN_PHASE = "in-phase";
  static final String EXCUSE = "excuse";

  static final String SURE = "sure";
  static final String POSSIBLE = "possible";

  private EvidenceWriter() {}

  /**
   * Writes the keys of an explanation.
   *
   * @param out where to
   * @param explanation the explanation
   */
  public static void explanation(JsonOut out, Explanation explanation) {
    out.put("ban", explanation.ban())
        .put("software", explanation.software())
        .put("conduct", explanation.conduct())
        .put("hit", explanation.hit())
        .put("consequence", explanation.consequence())
        .allObjects("evidence", explanation.evidence(), EvidenceWriter::evidence);
  }

  static void evidence(JsonOut out, Evidence evidence) {
    if (evidence instanceof Evidence.Identified identified) {
      out.put("step", IDENTIFIED)
          .put("part", identified.part())
          .allObjects("identities", identified.identities(), EvidenceWriter::identity);
    } else if (evidence instanceof Evidence.Act act) {
      out.put("step", ACT).put("conduct", act.conduct()).put("day", act.day());
    } else if (evidence instanceof Evidence.InScope scope) {
      out.put("step", IN_SCOPE)
          .put("day", scope.day())
          .object("answer", answer -> StepWriter.step(answer, scope.step()));
    } else if (evidence instanceof Evidence.OnTarget target) {
      out.put("step", ON_TARGET)
          .put("day", target.day())
          .put("part", target.part())
          .put("identity", target.identity())
          .object("answer", answer -> StepWriter.step(answer, target.step()));
    } else if (evidence instanceof Evidence.InPhase phase) {
      out.put("step", IN_PHASE)
          .put("day", phase.day())
          .put("conduct", phase.conduct())
          .put("phase", phase.phase());
    } else if (evidence instanceof Evidence.Excuse excuse) {
      out.put("step", EXCUSE)
          .put("day", excuse.day())
          .put("exemption", excuse.exemption())
          .put("waiver", excuse.waiver())
          .put("holds", excuse.holds());
    } else {
      throw new AssertionError(evidence);
    }
  }

  /**
   * Writes the keys of an identity.
   *
   * @param out where to
   * @param identity the identity
   */
  public static void identity(JsonOut out, Identity identity) {
    out.put("vendor", identity.vendor())
        .put("vendorCertainty", certainty(identity.vendorSure()))
        .put("application", identity.application());
    identity
        .application()
        .ifPresent(app -> out.put("applicationCertainty", certainty(identity.applicationSure())));
    out.put("score", plain(identity.score()))
        .allObjects("because", identity.because(), EvidenceWriter::basis);
  }

  private static void basis(JsonOut out, Identity.Basis basis) {
    out.put("method", basis.method())
        .put("observed", basis.observed())
        .put("known", basis.known())
        .put("note", basis.note());
  }

  private static String certainty(boolean sure) {
    return sure ? SURE : POSSIBLE;
  }

  private static BigDecimal plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros();
  }
}
