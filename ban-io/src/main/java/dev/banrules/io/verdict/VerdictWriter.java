package dev.banrules.io.verdict;

import com.google.common.collect.Lists;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Decision;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;

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
    verdict.nextChange().ifPresent(change -> nextChange(out, change));
    out.allObjects("catalogs", verdict.catalogs(), VerdictWriter::catalog)
        .allObjects("findings", verdict.findings(), VerdictWriter::finding)
        .allNumbers("unrecognised", verdict.unrecognised());
  }

  private static void nextChange(JsonOut out, NextChange change) {
    change
        .day()
        .ifPresentOrElse(day -> out.put("nextChange", day), () -> out.nothing("nextChange"));
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
    out.put("format", DECISION_FORMAT)
        .put("device", decision.device())
        .put("at", decision.at())
        .put("conduct", decision.conduct())
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
