package dev.banrules.io.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import java.util.Optional;

/** Writes verdicts and decisions (format "Verdict"). */
public final class VerdictWriter {

  static final String VERDICT_FORMAT = "ban-verdict/1";
  static final String DECISION_FORMAT = "ban-decision/1";

  private VerdictWriter() {}

  /**
   * Writes the keys of a verdict.
   *
   * @param out where to
   * @param verdict the verdict
   */
  public static void verdict(JsonOut out, Verdict verdict) {
    out.put("format", VERDICT_FORMAT)
        .put("device", verdict.device())
        .put("at", verdict.at())
        .put("status", verdict.status());
    if (verdict.coverage() != Coverage.COMPLETE) {
      out.put("coverage", verdict.coverage());
    }
    OptionsWriter.ofAudit(out, verdict.options());
    nextChange(out, verdict.nextChange());
    catalogs(out, verdict.catalogs());
    out.allObjects("findings", verdict.findings(), VerdictWriter::finding)
        .allNumbers("unrecognised", verdict.unrecognised());
  }

  /**
   * Writes the key of the next change, if it was asked for.
   *
   * @param out where to
   * @param change the next change
   */
  public static void nextChange(JsonOut out, Optional<NextChange> change) {
    change.ifPresent(
        asked ->
            asked
                .day()
                .ifPresentOrElse(
                    day -> out.put("nextChange", day), () -> out.nothing("nextChange")));
  }

  /**
   * Writes the key of the catalogs that an answer rests on.
   *
   * @param out where to
   * @param catalogs the catalogs
   */
  public static void catalogs(JsonOut out, ImmutableList<CatalogReference> catalogs) {
    out.allObjects("catalogs", catalogs, VerdictWriter::catalog);
  }

  private static void catalog(JsonOut out, CatalogReference catalog) {
    out.put("id", catalog.id()).put("version", catalog.version()).put("digest", catalog.digest());
  }

  /**
   * Writes the keys of a decision.
   *
   * @param out where to
   * @param decision the decision
   */
  public static void decision(JsonOut out, Decision decision) {
    out.put("format", DECISION_FORMAT).put("device", decision.device()).put("at", decision.at());
    OptionsWriter.ofAudit(out, decision.options());
    out.put("conduct", decision.conduct())
        .put("answer", decision.answer())
        .put("recognised", decision.recognised())
        .allObjects("findings", decision.findings(), VerdictWriter::finding);
  }

  private static void finding(JsonOut out, Finding finding) {
    out.put("ban", finding.ban())
        .put("software", finding.softwareIndex())
        .put("conduct", finding.conduct())
        .put("consequence", finding.consequence())
        .put("certainty", finding.certainty())
        .put("application", finding.application())
        .put("vendor", finding.vendor())
        .put("component", finding.component())
        .put("since", finding.since())
        .put("due", finding.due())
        .allTexts("remedies", finding.remedies())
        .allTexts("missing", Lists.transform(finding.missing(), Fact::toString))
        .allObjects("evidence", finding.evidence(), EvidenceWriter::evidence);
  }
}
