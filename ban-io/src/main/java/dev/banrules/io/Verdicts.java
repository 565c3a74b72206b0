package dev.banrules.io;

import dev.banrules.io.decode.Documents;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.io.stream.DocumentStream;
import dev.banrules.io.verdict.EvidenceWriter;
import dev.banrules.io.verdict.OptionsReader;
import dev.banrules.io.verdict.OptionsWriter;
import dev.banrules.io.verdict.VerdictReader;
import dev.banrules.io.verdict.VerdictWriter;
import dev.banrules.model.verdict.AuditOptions;
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
    return JsonOut.line(out -> out.allObjects("identities", identities, EvidenceWriter::identity));
  }

  /**
   * {@return what the caller of an audit or a decision chose, as verdicts say it: one object}
   *
   * @param options the options; whether the next change was asked for is no part of it
   */
  public static String write(AuditOptions options) {
    return JsonOut.line(out -> OptionsWriter.keysOfAudit(out, options));
  }

  /**
   * {@return what the caller of an audit or a decision chose}
   *
   * @param source one object, as {@link #write(AuditOptions)} writes it
   * @param limits how much is taken
   * @throws InvalidDocumentException if it can't be used
   */
  public static AuditOptions readOptions(Source source, Limits limits) {
    return new Documents(limits)
        .read(source, limits.catalogBytes(), OptionsReader.ofAudits())
        .value();
  }

  /**
   * {@return the verdict of a source}
   *
   * @param source one verdict
   * @param limits how much is taken
   * @throws InvalidDocumentException if it can't be used
   */
  public static Verdict read(Source source, Limits limits) {
    return new Documents(limits)
        .read(source, limits.catalogBytes(), VerdictReader.create())
        .value();
  }

  /**
   * {@return the verdicts of a source}
   *
   * @param source one verdict, JSON Lines with one a line, or a JSON array of them
   * @param limits how much is taken
   */
  public static StreamedDocuments<Verdict> stream(Source source, Limits limits) {
    return new DocumentStream<>(
        source, new Documents(limits).of(VerdictReader.create()), limits.catalogBytes());
  }
}
