package dev.banrules.io.verdict;

import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.model.verdict.Identity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes evidence: each step names its kind, and then what it says. */
public final class EvidenceWriter implements Evidence.Visitor<@Nullable Void> {

  static final String IDENTIFIED = "identified";
  static final String ACT = "act";
  static final String IN_SCOPE = "in-scope";
  static final String ON_TARGET = "on-target";
  static final String IN_PHASE = "in-phase";
  static final String STATUS_UNKNOWN = "status-unknown";
  static final String NOT_BOUND = "not-bound";
  static final String EXCUSE = "excuse";

  static final String SURE = "sure";
  static final String POSSIBLE = "possible";

  private final JsonOut out;

  private EvidenceWriter(JsonOut out) {
    this.out = out;
  }

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
    evidence.accept(new EvidenceWriter(out));
  }

  @Override
  public @Nullable Void identified(Evidence.Identified evidence) {
    out.put("step", IDENTIFIED)
        .put("part", evidence.part())
        .allObjects("identities", evidence.identities(), EvidenceWriter::identity);
    return null;
  }

  @Override
  public @Nullable Void act(Evidence.Act evidence) {
    out.put("step", ACT).put("conduct", evidence.conduct()).put("day", evidence.day());
    return null;
  }

  @Override
  public @Nullable Void inScope(Evidence.InScope evidence) {
    out.put("step", IN_SCOPE)
        .put("day", evidence.day())
        .object("answer", answer -> StepWriter.step(answer, evidence.step()));
    return null;
  }

  @Override
  public @Nullable Void onTarget(Evidence.OnTarget evidence) {
    out.put("step", ON_TARGET)
        .put("day", evidence.day())
        .put("part", evidence.part())
        .put("identity", evidence.identity())
        .object("answer", answer -> StepWriter.step(answer, evidence.step()));
    return null;
  }

  @Override
  public @Nullable Void inPhase(Evidence.InPhase evidence) {
    out.put("step", IN_PHASE)
        .put("day", evidence.day())
        .put("conduct", evidence.conduct())
        .put("phase", evidence.phase());
    return null;
  }

  @Override
  public @Nullable Void statusUnknown(Evidence.StatusUnknown evidence) {
    out.put("step", STATUS_UNKNOWN).put("knownUntil", evidence.knownUntil());
    return null;
  }

  @Override
  public @Nullable Void notBound(Evidence.NotBound evidence) {
    out.put("step", NOT_BOUND).put("asker", evidence.asker()).allTexts("binds", evidence.binds());
    return null;
  }

  @Override
  public @Nullable Void excuse(Evidence.Excuse evidence) {
    out.put("step", EXCUSE)
        .put("day", evidence.day())
        .put("exemption", evidence.exemption())
        .put("waiver", evidence.waiver())
        .put("holds", evidence.holds());
    return null;
  }

  /**
   * Writes the keys of an identity.
   *
   * @param out where to
   * @param identity the identity
   */
  public static void identity(JsonOut out, Identity identity) {
    out.put("vendor", identity.vendor());
    identity
        .vendor()
        .ifPresent(vendor -> out.put("vendorCertainty", certainty(identity.vendorSure())));
    out.put("application", identity.application());
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
